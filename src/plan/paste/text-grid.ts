/** Cells of a table, row by row. A line break inside a cell is `\n`. */
export type Grid = readonly (readonly string[])[];

/**
 * I1: tab-separated text, or comma- or semicolon-separated where there are no tabs, with quoted cells that may hold line breaks.
 * Null when it is no table: fewer than two columns, or only one row.
 */
export function gridOfText(text: string): Grid | null {
  const separator = separatorOf(text);
  if (separator === null) return null;
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  const filled = rows.filter((row) => row.some((one) => one !== ''));
  const wide = filled.filter((row) => row.filter((one) => one !== '').length > 1);
  return wide.length > 0 && filled.length > 1 ? filled : null;
}

/** Tabs win; otherwise the mark that stands as often in most lines. Sentences have commas too, but not the same number each. */
function separatorOf(text: string): '\t' | ',' | ';' | null {
  if (text.includes('\t')) return '\t';
  // A quoted cell may run over several lines, and hold any mark.
  const bare = text.replace(/"(?:[^"]|"")*"/g, 'x');
  const lines = bare.split('\n').filter((line) => line.trim() !== '');
  for (const mark of [';', ','] as const) {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const first = counts[0] ?? 0;
    // One comma in every line is a letter; a plan has an action, a name and a day at least.
    if (first > 1 && lines.length > 1 && counts.every((count) => count === first)) return mark;
  }
  return null;
}
