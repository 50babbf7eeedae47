import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { compareDays, type IsoDate } from '../../lib/day.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  type Actual,
  type Expected,
  type ExpectedAgainstActual,
  expectedAgainstActual,
  numbersWithoutGoal,
} from '../../plan/road/expected-actual.ts';
import { QuietTable } from '../../ui/quiet-table/quiet-table.tsx';
import { useNamesOf } from '../person/use-names-of.ts';
import { PersonFace } from '../picture/person-face.tsx';
import { Said } from '../said/said.tsx';
import css from './expected-actual.module.css';
import { ExpectedChart } from './expected-chart.tsx';

type Props = {
  plan: Plan;
  today: IsoDate;
  /** All on one page: three charts beside each other, and a table that wraps. */
  paper?: boolean | undefined;
};

/** What was expected by each stone against what each person said over time: a picture for each person, one table of all (D18). */
export function ExpectedActual({ plan, today, paper = false }: Props) {
  const t = useWords('road');
  const all = expectedAgainstActual(plan);
  const without = numbersWithoutGoal(plan).length;
  if (all.length === 0 && without === 0) return null;
  return (
    <>
      {all.map((one) => (
        <GoalNumbers key={one.goal.id} plan={plan} one={one} today={today} paper={paper} />
      ))}
      {without === 0 ? null : <p className={css.hint}>{t('numbers.without', { count: without })}</p>}
    </>
  );
}

function GoalNumbers({ plan, one, today, paper }: Props & { one: ExpectedAgainstActual }) {
  const t = useWords('road');
  const { date, number } = useFormats();
  const names = useNamesOf(plan);
  const { goal, expected, people } = one;
  const days = [
    ...expected.map(({ by }) => by),
    ...people.flatMap(({ told }) => told.map(({ on }) => on)),
    today,
  ].sort(compareDays);
  const [from = today, to = today] = [days[0], days.at(-1)];
  return (
    <section className={css.goal} data-paper={paper ? '' : undefined}>
      <h3 className={css.question}>
        <Said words={now(goal.scale)?.question ?? now(goal.different)} mark />
      </h3>
      {people.length === 0 ? <p>{t('numbers.nobody')}</p> : <Key />}
      <div className={css.people}>
        {people.map(({ person, told }) =>
          told.some(({ kind }) => kind === 'number') ? (
            <figure key={person} className={css.person}>
              <figcaption className={css.who}>
                <PersonFace looks={looksOf(plan, person)} />
                <bdi>{names([person])}</bdi>
              </figcaption>
              <div className={css.frame}>
                <span className={css.ends} aria-hidden="true">
                  <span>{number(10)}</span>
                  <span>{number(0)}</span>
                </span>
                <ExpectedChart
                  label={t('numbers.chart', { name: names([person]) })}
                  expected={expected}
                  told={told}
                  from={from}
                  to={to}
                  today={today}
                />
                <span className={css.days} aria-hidden="true">
                  <span>{date(from, paper ? 'day-month' : 'short')}</span>
                  <span>{date(to, paper ? 'day-month' : 'short')}</span>
                </span>
              </div>
            </figure>
          ) : null,
        )}
      </div>
      <NumbersTable plan={plan} one={one} paper={paper} />
    </section>
  );
}

const looksOf = (plan: Plan, id: string) => {
  const person = find(plan.people, id);
  return person ? now(person.looks) : null;
};

/** What the two shapes mean. */
function Key() {
  const t = useWords('road');
  return (
    <p className={css.key}>
      <span>
        <svg viewBox="0 0 44 16" aria-hidden="true">
          <path className={css.hoped} d="M0 8H44" />
          <path className={css.diamond} d="M22 2l6 6-6 6-6-6z" />
        </svg>
        {t('numbers.expected')}
      </span>
      <span>
        <svg viewBox="0 0 44 16" aria-hidden="true">
          <path className={css.said} d="M0 8H44" />
          <circle className={css.dot} cx="22" cy="8" r="5" />
        </svg>
        {t('numbers.said')}
      </span>
      <span>
        <svg viewBox="0 0 44 16" aria-hidden="true">
          <path className={css.today} d="M22 0V16" />
        </svg>
        {t('numbers.today')}
      </span>
    </p>
  );
}

/** The same as a table: days down, people across. */
function NumbersTable({
  plan,
  one: { expected, people },
  paper,
}: Pick<Props, 'plan' | 'paper'> & { one: ExpectedAgainstActual }) {
  const t = useWords('road');
  const { date, number } = useFormats();
  const names = useNamesOf(plan);
  const rounds = new Map(people.flatMap(({ told }) => told.map(({ round, on }) => [round, on] as const)));
  const saidIn = (told: readonly Actual[], round: string) => {
    const answer = told.find((it) => it.round === round);
    if (answer === undefined) return '–';
    return answer.kind === 'number' ? number(answer.number) : t('numbers.place');
  };
  const byWhen = ({ by, firstPromised }: Expected) =>
    firstPromised === null
      ? date(by, 'short')
      : `${date(by, 'short')} (${t('numbers.first', { date: date(firstPromised, 'short') })})`;
  const hopes = expected.map((one) => ({
    id: one.stone.id,
    day: one.by,
    cells: [
      byWhen(one),
      <>
        {number(one.number)} · <Said words={now(one.stone.name)} />
      </>,
      ...people.map(() => ''),
    ],
  }));
  const answers = [...rounds].map(([round, on]) => ({
    id: round,
    day: on,
    cells: [date(on, 'short'), ...(paper ? [] : ['']), ...people.map(({ told }) => saidIn(told, round))],
  }));
  const across = people.map(({ person }) => names([person]));
  // On paper every column counts: what was hoped for stands in a line of its own.
  if (paper)
    return (
      <>
        <ul className={css.hopes} aria-label={t('numbers.expected')}>
          {hopes.map(({ id, cells: [when, what] }) => (
            <li key={id}>
              {when}: <b>{what}</b>
            </li>
          ))}
        </ul>
        <QuietTable caption={t('numbers.table')} head={[t('numbers.day'), ...across]} rows={answers} />
      </>
    );
  const rows = [...hopes, ...answers].sort((a, b) => compareDays(a.day, b.day));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={css.scroll} role="region" aria-label={t('numbers.table')} tabIndex={0}>
      <QuietTable
        caption={t('numbers.table')}
        head={[t('numbers.day'), t('numbers.expected'), ...across]}
        rows={rows}
      />
    </div>
  );
}
