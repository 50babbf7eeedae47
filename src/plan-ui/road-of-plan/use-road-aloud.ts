import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { lateStones } from '../../plan/road/late-stones.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Piece } from './pieces.tsx';
import { useChildLines } from './use-child-lines.ts';
import { useStateWords } from './use-state-words.ts';
import { useStoneLines } from './use-stone-lines.ts';
import { useTurningLines } from './use-turning-lines.ts';
import { useWhereWeAre } from './use-where-we-are.ts';

/** How the road is shown; a stone's own card is read after the drawing it stands under. */
type Shown = { as: 'adult' | 'child' | 'words'; chosen?: StoneOnRoad | undefined };

/**
 * The road as it is read aloud: what a person sees, in the order they see it, as sentences; each in the language it was said in. Where
 * we are and why, each stone with its day and what will be different, then plan B. For a child what is now comes first.
 */
export function useRoadAloud(plan: Plan, today: IsoDate, { as, chosen }: Shown): Words[] {
  const t = useWords('road');
  const planWords = useWords('plan');
  const common = useWords('common');
  const { code } = useLanguage();
  const { stones, here, turnings } = road(plan, today);
  const late = lateStones(plan, today);
  const where = useWhereWeAre(plan, today);
  const stateOf = useStateWords();
  const linesOf = useStoneLines(plan);
  const turningOf = useTurningLines(plan, stones);
  const childOf = useChildLines(plan);
  const end = (text: string) => (/[.?!:…۔؟]\s*$/u.test(text) ? text : t('end', { text }));
  const nameOf = ({ stone }: StoneOnRoad): Piece =>
    now(stone.name).text.trim() === '' ? common('goodbye') : now(stone.name);
  const linesOn = ({ stone }: StoneOnRoad, wanted: (key: string) => boolean): Piece[] =>
    linesOf(stone).flatMap(({ key, name, pieces }) => (wanted(key) ? [`${name}:`, ...pieces] : []));
  const stoneSaid = (on: StoneOnRoad, wanted: (key: string) => boolean): Piece[] => {
    const { late: isLate, day, first } = stateOf(on);
    return [
      nameOf(on),
      ...(on.state === 'here' ? [planWords('here')] : []),
      ...[isLate, day, first].filter((one) => one !== null),
      ...linesOn(on, wanted),
    ];
  };
  const nowOf = (on: StoneOnRoad): Piece[] => {
    const {
      lead,
      different,
      late: longer,
      what,
      people,
    } = childOf(
      on,
      late.find((one) => one.on.stone.id === on.stone.id),
    );
    return [
      lead,
      nameOf(on),
      ...(different ? [different] : []),
      ...longer,
      ...what.flatMap(({ pieces }) => pieces),
      ...people.map(({ words }) => words),
    ];
  };
  const at = here === null ? undefined : stones[here];
  const drawn = new Set(['different', 'from-here']);
  const all = (key: string) => key !== '';
  const pieces: Piece[] =
    as === 'child'
      ? [
          ...(at ? nowOf(at) : []),
          ...stones.flatMap((on) => stoneSaid(on, (key) => key === 'from-here')),
          ...late
            .filter(({ on }) => on !== at && on.stone.id !== at?.stone.id)
            .flatMap(({ on }) => nowOf(on)),
        ]
      : as === 'words'
        ? [...where, ...stones.flatMap((on) => stoneSaid(on, all)), ...turnings.flatMap(turningOf)]
        : [
            ...stones.flatMap((on) => stoneSaid(on, (key) => drawn.has(key))),
            ...turnings.flatMap(turningOf),
            ...(chosen ? [nameOf(chosen), ...linesOn(chosen, all)] : []),
            ...where,
          ];
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? { text: end(piece), language: code }
      : piece.phrase === undefined
        ? { ...piece, text: end(piece.text) }
        : piece,
  );
}
