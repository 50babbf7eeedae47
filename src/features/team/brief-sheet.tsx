import { useFormats } from '../../i18n/use-formats.ts';
import css from './team.module.css';
import { Trend } from './trend.tsx';
import type { BriefPage } from './use-brief-page.ts';

/** The brief as one page: the same on the screen and on paper. */
export function BriefSheet({ page }: { page: BriefPage }) {
  const { number } = useFormats();
  const most = Math.max(
    1,
    ...page.parts.flatMap(({ lines }) => lines.flatMap(({ months }) => months.map((one) => one ?? 0))),
  );
  return (
    <article className={css.sheet} aria-label={page.title}>
      <h2 className={css.title}>{page.title}</h2>
      <ul className={css.counts}>
        {page.counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {page.parts.map(({ title, lines, none }) => (
        <section key={title} className={css.part} aria-label={title}>
          <h3>{title}</h3>
          {lines.length === 0 ? (
            <p>{none}</p>
          ) : (
            <div className={css.wide}>
              <table className={css.table}>
                <thead>
                  <tr>
                    <th scope="col">{page.what}</th>
                    {page.months.map((month) => (
                      <th key={month} scope="col">
                        {month}
                      </th>
                    ))}
                    <th scope="col">{page.trend}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map(({ words, months }) => (
                    <tr key={words}>
                      <th scope="row">{words}</th>
                      {months.map((count, at) => (
                        <td key={page.months[at]}>{count === null ? `< ${number(5)}` : number(count)}</td>
                      ))}
                      <td>
                        <Trend months={months} most={most} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
      <section className={css.part} aria-label={page.next.title}>
        <h3>{page.next.title}</h3>
        <ol className={css.next}>
          {page.next.lines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      </section>
      <p className={css.foot}>{page.foot}</p>
    </article>
  );
}
