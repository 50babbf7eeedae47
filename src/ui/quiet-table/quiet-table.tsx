import type { ReactNode } from 'react';
import css from './quiet-table.module.css';

type Props = {
  caption: ReactNode;
  head: readonly ReactNode[];
  /** Rows with an id; the first cell names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** A table with as few lines as it can bear, for history and paper. */
export function QuietTable({ caption, head, rows }: Props) {
  return (
    <table className={css.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // Columns have no identity but their place.
            <th key={`head-${column + 1}`} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, column) =>
              column === 0 ? (
                <th key={`${row.id}-name`} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={`${row.id}-${column + 1}`}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
