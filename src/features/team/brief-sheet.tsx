import { weightOf } from '../../plan/learning-brief/count.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { MonthBar } from './month-bar.tsx';
import css from './sheet.module.css';
import type { BriefPage } from './use-brief-page.ts';

/** The brief as one page: the same on the screen and on paper. */
export function BriefSheet({ page }: { page: BriefPage }) {
  return (
    <article className={css.sheet} aria-label={page.title}>
      <h2 className={css.title}>{page.title}</h2>
      <dl className={css.counts}>
        {page.counts.map(({ words, number }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {page.parts.map((part) => (
        <section key={part.title} className={css.part} aria-label={part.title}>
          <PartTitle {...part} />
          {part.lines.length === 0 ? <p>{part.none}</p> : <Lines page={page} lines={part.lines} />}
          {part.also === null ? null : <p className={css.also}>{part.also}</p>}
        </section>
      ))}
      <section className={css.part} aria-label={page.next.title}>
        <PartTitle {...page.next} />
        <ol className={css.next}>
          {page.next.lines.map(({ picture, words }) => (
            <li key={words}>
              <span className={css.what}>
                {picture === null ? null : <Picture picture={picture} size="1.75em" />}
                <span>{words}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p className={css.foot}>
        {page.foot} <span className={css.credit}>{page.credit}</span>
      </p>
    </article>
  );
}

const PartTitle = ({ picture, title }: { picture: string; title: string }) => (
  <div className={css.head}>
    <Picture picture={picture} size="2.25em" />
    <h3>{title}</h3>
  </div>
);

function Lines({ page, lines }: { page: BriefPage; lines: BriefPage['parts'][number]['lines'] }) {
  const most = Math.max(
    ...page.parts.flatMap((part) => part.lines.flatMap(({ months }) => months.map(weightOf))),
  );
  const withDays = lines.some(({ days }) => days !== undefined);
  return (
    <table className={css.table} data-days={withDays ? '' : undefined}>
      <thead>
        <tr>
          <th scope="col">{page.what}</th>
          {page.months.map((month) => (
            <th key={month} scope="col">
              {month}
            </th>
          ))}
          {withDays ? <th scope="col">{page.days}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ picture, words, months, days }) => (
          <tr key={words}>
            <th scope="row">
              <span className={css.what}>
                <Picture picture={picture} size="1.75em" />
                <span>{words}</span>
              </span>
            </th>
            {months.map((count, at) => (
              <td key={page.months[at]}>
                <MonthBar count={count} most={most} words={page.short(count)} />
              </td>
            ))}
            {withDays ? <td className={css.days}>{days}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
