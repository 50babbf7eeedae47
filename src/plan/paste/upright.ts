import { columnOf } from './columns.ts';
import type { Grid } from './text-grid.ts';

/** A heading is a few words; what is longer is something somebody will do. */
const LONGEST_HEADING = 50;
/** So many of the cells down the side have to be headings we know, before a table is turned. */
const MOST_ARE_HEADINGS = 0.75;

const differing = (row: readonly string[]): number => new Set(row.filter((cell) => cell !== '')).size;

/** Whether these cells are the headings of a plan: what is done, and by whom or when. */
function areHeadings(cells: readonly string[]): boolean {
  const found = cells.map((cell) => (cell === '' || cell.length > LONGEST_HEADING ? null : columnOf(cell)));
  const kinds = new Set(found);
  const known = found.filter((one) => one !== null).length;
  return (
    kinds.has('action') &&
    (kinds.has('who') || kinds.has('when')) &&
    known >= cells.length * MOST_ARE_HEADINGS
  );
}

/**
 * I6: a table or form whose headings stand down its side, turned so that they stand on top. A heading that comes again begins the next
 * row; each column beside the headings is read on its own. Any other table stays as it is. `above`: the titles that stood over a turned
 * one.
 */
export function upright(grid: Grid): { readonly rows: Grid; readonly above: Grid } {
  // What comes above the headings is a title: the same text all along, or one text only.
  const first = grid.findIndex((row) => differing(row) > 1);
  const asItIs = { rows: grid, above: [] };
  if (first === -1) return asItIs;
  const rows = grid.slice(first);
  const [top = []] = rows;
  const down = rows.map((row) => row[0] ?? '');
  if (!areHeadings(down)) return asItIs;
  // Headings on top as well: the usual way round wins. A row of two cells says too little to tell.
  if (differing(top) > 2 && areHeadings(top)) return asItIs;

  const headings = [...new Set(down)];
  const turned: string[][] = [headings];
  const width = Math.max(...rows.map((row) => row.length));
  for (let at = 1; at < width; at += 1) {
    let line: string[] = headings.map(() => '');
    let filled = new Set<string>();
    const end = () => {
      if (line.some((cell) => cell !== '')) turned.push(line);
      line = headings.map(() => '');
      filled = new Set();
    };
    for (const row of rows) {
      const heading = row[0] ?? '';
      if (filled.has(heading)) end();
      filled.add(heading);
      line[headings.indexOf(heading)] = row[at] ?? '';
    }
    end();
  }
  return { rows: turned, above: grid.slice(0, first) };
}
