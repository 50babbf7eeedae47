import type { CSSProperties } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ShownRound } from '../../plan/scale/views.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import css from './numbers-over-time.module.css';
import { PlaceOnPath } from './place-on-path.tsx';
import { type Told, toldBy } from './told-by.ts';

type Props = { plan: Plan; rounds: readonly ShownRound[] };

/** A row for each person, a column for each time all looked together: dots with their number, joined by a line. */
export function NumbersOverTime({ plan, rounds }: Props) {
  const t = useWords('scaling');
  const { date, number } = useFormats();
  const rows = toldBy(rounds);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={css.frame} role="region" aria-label={t('history.how')} tabIndex={0}>
      <table className={css.table} style={{ '--rounds': rounds.length } as CSSProperties}>
        <caption className={css.caption}>{t('history.how')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('history.person')}</th>
            {rounds.map(({ round }) => (
              <th key={round.id} scope="col">
                {date(round.on, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person: id, told }) => {
            const person = find(plan.people, id);
            return (
              <tr key={id}>
                <th scope="row">
                  <span className={css.who}>
                    <PersonFace looks={person ? now(person.looks) : null} />
                    <bdi>{person ? now(person.name) : ''}</bdi>
                  </span>
                  {told.some((one) => one?.kind === 'number') ? (
                    <span aria-hidden="true">
                      <span className={css.top}>{number(10)}</span>
                      <span className={css.bottom}>{number(0)}</span>
                    </span>
                  ) : null}
                </th>
                {told.map((one, at) => (
                  <td key={rounds[at]?.round.id}>
                    <Cell told={one} before={told[at - 1]} after={told[at + 1]} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The dot of one time, with half a line to the times before and after; no line across a time without a number. */
function Cell({ told, before, after }: { told: Told; before: Told | undefined; after: Told | undefined }) {
  const t = useWords('scaling');
  const { number } = useFormats();
  if (told === null) return <span className={css.none}>{t('history.no-answer')}</span>;
  if (told.kind === 'place') return <PlaceOnPath place={told.place} />;
  const height = (value: number) => 100 - value * 10;
  const half = (other: Told | undefined) =>
    other?.kind === 'number' ? (height(other.number) + height(told.number)) / 2 : null;
  const [left, right] = [half(before), half(after)];
  return (
    <span className={css.cell} style={{ '--up': told.number } as CSSProperties}>
      <svg className={css.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {left === null ? null : <path d={`M0 ${left}L50 ${height(told.number)}`} />}
        {right === null ? null : <path d={`M50 ${height(told.number)}L100 ${right}`} />}
      </svg>
      <span className={css.dot}>{number(told.number)}</span>
    </span>
  );
}
