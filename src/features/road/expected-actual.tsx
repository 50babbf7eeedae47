import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { compareDays, type IsoDate } from '../../lib/day.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  type Actual,
  type ExpectedAgainstActual,
  expectedAgainstActual,
  numbersWithoutGoal,
} from '../../plan/road/expected-actual.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import { QuietTable } from '../../ui/quiet-table/quiet-table.tsx';
import css from './expected-actual.module.css';
import { ExpectedChart } from './expected-chart.tsx';

type Props = { plan: Plan; today: IsoDate };

/** What was expected by each stone against what each person said over time: a picture for each person, one table of all (D18). */
export function ExpectedActual({ plan, today }: Props) {
  const t = useWords('road-editor');
  const all = expectedAgainstActual(plan);
  const without = numbersWithoutGoal(plan).length;
  if (all.length === 0 && without === 0) return null;
  return (
    <Card title={t('numbers.title')}>
      {all.map((one) => (
        <GoalNumbers key={one.goal.id} plan={plan} one={one} today={today} />
      ))}
      {without === 0 ? null : <p className={css.hint}>{t('numbers.without', { count: without })}</p>}
    </Card>
  );
}

function GoalNumbers({ plan, one, today }: Props & { one: ExpectedAgainstActual }) {
  const t = useWords('road-editor');
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
    <section className={css.goal}>
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
                  <span>{date(from, 'short')}</span>
                  <span>{date(to, 'short')}</span>
                </span>
              </div>
            </figure>
          ) : null,
        )}
      </div>
      <NumbersTable plan={plan} one={one} />
    </section>
  );
}

const looksOf = (plan: Plan, id: string) => {
  const person = find(plan.people, id);
  return person ? now(person.looks) : null;
};

/** What the two shapes mean. */
function Key() {
  const t = useWords('road-editor');
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
function NumbersTable({ plan, one: { expected, people } }: { plan: Plan; one: ExpectedAgainstActual }) {
  const t = useWords('road-editor');
  const { date, number } = useFormats();
  const names = useNamesOf(plan);
  const rounds = new Map(people.flatMap(({ told }) => told.map(({ round, on }) => [round, on] as const)));
  const saidIn = (told: readonly Actual[], round: string) => {
    const answer = told.find((it) => it.round === round);
    if (answer === undefined) return '–';
    return answer.kind === 'number' ? number(answer.number) : t('numbers.place');
  };
  const rows = [
    ...expected.map(({ stone, by, firstPromised, number: hoped }) => ({
      id: stone.id,
      day: by,
      cells: [
        <>
          {date(by, 'short')}
          {firstPromised === null ? null : <> ({t('first-was', { date: date(firstPromised, 'short') })})</>}
        </>,
        <>
          {number(hoped)} · <Said words={now(stone.name)} />
        </>,
        ...people.map(() => ''),
      ],
    })),
    ...[...rounds].map(([round, on]) => ({
      id: round,
      day: on,
      cells: [date(on, 'short'), '', ...people.map(({ told }) => saidIn(told, round))],
    })),
  ].sort((a, b) => compareDays(a.day, b.day));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={css.scroll} role="region" aria-label={t('numbers.table')} tabIndex={0}>
      <QuietTable
        caption={t('numbers.table')}
        head={[t('numbers.day'), t('numbers.expected'), ...people.map(({ person }) => names([person]))]}
        rows={rows}
      />
    </div>
  );
}
