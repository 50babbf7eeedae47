/**
 * The cells of the largest table in pasted markup, row by row; merged cells stand in every place they cover, and lines and list
 * points inside a cell stay lines. Null where there is no table. The markup is parsed inert: nothing in it is run or fetched.
 */
export function tableInHtml(html: string): string[][] | null {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const tables = [...page.querySelectorAll('table')];
  const [largest] = tables.sort((a, b) => b.rows.length * widthOf(b) - a.rows.length * widthOf(a));
  return largest === undefined || largest.rows.length === 0 ? null : cellsOf(largest);
}

/** Looks are not needed, and the content policy speaks up at each of them, even in markup that is only read. */
const withoutStyles = (html: string) =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');

const widthOf = (table: HTMLTableElement) => Math.max(0, ...[...table.rows].map((row) => row.cells.length));

/** Spans wider than this are a fault of the program that wrote them. */
const MOST_SPAN = 60;

function cellsOf(table: HTMLTableElement): string[][] {
  const grid: string[][] = [];
  for (const [at, row] of [...table.rows].entries()) {
    const line = (grid[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const text = textOf(cell);
      const [wide, high] = [
        Math.min(cell.colSpan, MOST_SPAN),
        Math.min(cell.rowSpan || 1, table.rows.length - at),
      ];
      for (let down = 0; down < high; down += 1) {
        const into = (grid[at + down] ??= []);
        for (let along = 0; along < wide; along += 1) into[column + along] = text;
      }
      column += wide;
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''));
}

const LINES = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4']);

function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? '').replace(/\s+/g, ' ');
    else if (child instanceof Element) {
      const { tagName } = child;
      if (tagName === 'BR') text += '\n';
      else if (tagName !== 'STYLE' && tagName !== 'SCRIPT' && tagName !== 'TABLE') {
        const inner = textOf(child);
        text += LINES.has(tagName) ? `\n${tagName === 'LI' ? '• ' : ''}${inner}\n` : inner;
      } else if (tagName === 'TABLE') text += `\n${(child.textContent ?? '').replace(/\s+/g, ' ')}\n`;
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}
