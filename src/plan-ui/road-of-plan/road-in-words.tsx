import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import { Said } from '../said/said.tsx';
import css from './road-in-words.module.css';
import { StoneName } from './stone-name.tsx';
import { useStoneLines } from './use-stone-lines.tsx';

type Props = {
  plan: Plan;
  today: IsoDate;
  /** On paper the whole road stands on one page: of each stone what will be different and who does it. */
  brief?: boolean | undefined;
  /** The whole plan on paper holds no numbers (V6), not even those hoped for. */
  numbers?: boolean | undefined;
};

const BRIEF = new Set(['different', 'who']);

/** The same road without a drawing: a numbered list that can be read, read aloud, or printed. */
export function RoadInWords({ plan, today, brief = false, numbers = true }: Props) {
  const t = useWords('plan');
  const own = useWords('road');
  const names = useNamesOf(plan);
  const linesOf = useStoneLines(plan);
  const { stones, turnings } = road(plan, today);
  return (
    <div className={css.road} data-brief={brief ? '' : undefined}>
      <ol className={css.stones} aria-label={t('road')}>
        {stones.map((on) => {
          const lines = linesOf(on.stone).filter(
            ({ key }) => (!brief || BRIEF.has(key)) && (numbers || key !== 'expected'),
          );
          return (
            <li
              key={on.stone.id}
              className={css.stone}
              aria-current={on.state === 'here' ? 'step' : undefined}
            >
              <h2 className={css.name}>
                <StoneName stone={on.stone} />
              </h2>
              <p className={css.state}>
                {on.state === 'here' ? <b className={css.here}>{t('here')}</b> : null} <StateWords on={on} />
              </p>
              {lines.length === 0 ? null : (
                <dl className={css.lines}>
                  {lines.map(({ key, name, words }) => (
                    <div key={key}>
                      <dt>{name}:</dt> <dd>{words}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ol>
      {turnings.length === 0 ? null : (
        <ul className={css.turnings} aria-label={t('planB')}>
          {turnings.map(({ planB, inUse, leavesAfter, comesBackAt }) => {
            const { seen, then, by, within } = now(planB.turning);
            const soon = within === undefined ? '' : t(`within.${within.unit}`, { count: within.count });
            const who = [by === undefined ? '' : names([by]), soon].filter((one) => one !== '');
            const places = [
              ['leaves', stones[leavesAfter ?? -1]],
              ['back', stones[comesBackAt ?? -1]],
            ] as const;
            return (
              <li key={planB.id}>
                <b>{t(inUse ? 'planBInUse' : 'planB')}.</b> {t('if')} <Said words={seen} mark /> {t('then')}{' '}
                <Said words={then} mark />
                {brief || who.length === 0 ? null : ` ${who.join(' · ')}.`}
                {brief
                  ? null
                  : places.map(([way, on]) =>
                      on === undefined ? null : (
                        <span key={way}>
                          {' '}
                          {own(`turning.${way}`)} <StoneName stone={on.stone} />.
                        </span>
                      ),
                    )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Done, by when, late, and the day first promised (D2), as words one after the other. */
function StateWords({ on: { by, firstPromised, reachedOn, late } }: { on: StoneOnRoad }) {
  const t = useWords('plan');
  const { date } = useFormats();
  if (reachedOn !== null) return t('doneOn', { date: date(reachedOn, 'long') });
  return (
    <>
      {late ? <b>{t('late')}.</b> : null} {t('byDate', { date: date(by, 'long') })}
      {firstPromised === null ? null : <>. {t('firstDate', { date: date(firstPromised, 'long') })}</>}
    </>
  );
}
