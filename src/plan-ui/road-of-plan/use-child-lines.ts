import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { LateStone } from '../../plan/road/late-stones.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import type { Words } from '../../plan/shapes.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import type { Piece } from './pieces.tsx';

/** What a child is told of the stone we are at, or of one that is late (D19). */
export interface ChildLines {
  /** "Now:" or "Also:" */
  readonly lead: string;
  readonly different: Words | null;
  /** it takes longer; the first day; the new day. Empty where it is not late. */
  readonly late: readonly string[];
  /** what happens now about it */
  readonly what: readonly { readonly id: string; readonly pieces: readonly Piece[] }[];
  /** who does it and who helps; nobody is said too */
  readonly people: readonly { readonly id: string | null; readonly words: string }[];
}

/** Late is said as what it is for a child: it takes longer, here is the first day, and here is what happens now. */
export function useChildLines(plan: Plan): (on: StoneOnRoad, late: LateStone | undefined) => ChildLines {
  const t = useWords('road');
  const names = useNamesOf(plan);
  const { date } = useFormats();
  return (on, late) => {
    const { stone } = on;
    const who = now(stone.who);
    const people = late?.people ?? [...new Set([who ?? [], now(stone.helpers)].flat())];
    return {
      lead: t(on.state === 'here' ? 'child.now' : 'child.also'),
      different: now(stone.different),
      late:
        late === undefined
          ? []
          : [
              t('child.late'),
              t('child.first', { date: date(on.firstPromised ?? on.by, 'day-month') }),
              ...(on.firstPromised === null ? [] : [t('child.new', { date: date(on.by, 'day-month') })]),
            ],
      what: late === undefined ? [] : whatNow(late, names),
      people:
        people.length === 0
          ? [{ id: null, words: t('child.nobody') }]
          : people.map((id) => ({
              id,
              words: t(id === who ? 'child.does' : 'child.helps', { name: names([id]) }),
            })),
    };
  };
}

function whatNow(
  { ifNot, planBs }: LateStone,
  names: (ids: readonly string[]) => string,
): ChildLines['what'] {
  return [
    ...(ifNot ? [{ id: 'if-not', pieces: [ifNot] }] : []),
    ...planBs
      .map((planB) => ({ id: planB.id, ...now(planB.turning) }))
      .filter(({ then }) => then.text !== ifNot?.text)
      .map(({ id, then, by }) => ({ id, pieces: by === undefined ? [then] : [`${names([by])}:`, then] })),
  ];
}
