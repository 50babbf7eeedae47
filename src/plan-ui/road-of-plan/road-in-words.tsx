import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import { Both } from '../side-by-side/both.tsx';
import { useInSecond } from '../side-by-side/two-languages.tsx';
import { Pieces } from './pieces.tsx';
import css from './road-in-words.module.css';
import { StoneName } from './stone-name.tsx';
import { TurningsInWords } from './turnings-in-words.tsx';
import { useStateWords } from './use-state-words.ts';
import { useStoneLines } from './use-stone-lines.ts';
import { WhereWeAre } from './where-we-are.tsx';

type Props = {
  plan: Plan;
  today: IsoDate;
  /** On paper the whole road stands on one page: of each stone what the drawing says, what will be different and who does it. */
  brief?: boolean | undefined;
  /** The whole plan on paper holds no numbers (V6), not even those hoped for. */
  numbers?: boolean | undefined;
};

const BRIEF = new Set(['different', 'who', 'from-here']);

/** The same road without a drawing: all that the drawing says, to be read, read aloud, or printed. */
export function RoadInWords({ plan, today, brief = false, numbers = true }: Props) {
  const t = useWords('plan');
  const { stones } = road(plan, today);
  return (
    <div className={css.road} data-brief={brief ? '' : undefined}>
      <WhereWeAre plan={plan} today={today} />
      <ol className={css.stones} aria-label={t('road')}>
        {stones.map((on) => (
          <li key={on.stone.id} className={css.stone} aria-current={on.state === 'here' ? 'step' : undefined}>
            <Both>
              <OneStone plan={plan} on={on} brief={brief} numbers={numbers} />
            </Both>
          </li>
        ))}
      </ol>
      <TurningsInWords plan={plan} today={today} />
    </div>
  );
}

type OfStone = { plan: Plan; on: StoneOnRoad; brief: boolean; numbers: boolean };

function OneStone({ plan, on, brief, numbers }: OfStone) {
  const t = useWords('plan');
  const lines = useStoneLines(plan)(on.stone).filter(
    ({ key }) => (!brief || BRIEF.has(key)) && (numbers || key !== 'expected'),
  );
  const Heading = useInSecond() ? 'p' : 'h2';
  return (
    <>
      <Heading className={css.name}>
        <StoneName stone={on.stone} />
      </Heading>
      <p className={css.state}>
        {on.state === 'here' ? <b className={css.here}>{t('here')}</b> : null} <StateWords on={on} />
      </p>
      {lines.length === 0 ? null : (
        <dl className={css.lines}>
          {lines.map(({ key, name, pieces }) => (
            <div key={key}>
              <dt>{name}:</dt>{' '}
              <dd>
                <Pieces of={pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Done, by when, late, and the day first promised (D2), as words one after the other. */
function StateWords({ on }: { on: StoneOnRoad }) {
  const { late, day, first } = useStateWords()(on);
  return (
    <>
      {late === null ? null : <b>{late}.</b>} {day}
      {first === null ? null : <>. {first}</>}
    </>
  );
}
