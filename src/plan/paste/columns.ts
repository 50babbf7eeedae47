import type { IsoDate } from '../../lib/day.ts';
import { tokens } from '../wording/tokens.ts';
import { whenIn } from '../wording/when-in.ts';
import { mentions, type Named } from '../wording/who-is-who.ts';
import type { Grid } from './text-grid.ts';

/** What a column holds. `other`: progress, ratings, numbers; kept as text. */
export type Column = 'goal' | 'action' | 'who' | 'when' | 'know' | 'child' | 'other';

/** Words of headings in the plans of councils and case systems; the first that fits decides. */
const headings: readonly (readonly [Column, RegExp])[] = [
  [
    'other',
    /progress|update|status|rag\b|rating|complete|achieved|comment|^no\.?$|^#$|^ref|priority|review outcome|\bids?$|\b(?:number|reference)$/i,
  ],
  // Before the goal, whose headings speak of needs too.
  ['action', /^actions?\b|what needs to happen/i],
  [
    'know',
    /how (?:will|do|would|shall) (?:we|you|i) know|evidence|measure|success|indicator|what will it look like|how .*(?:checked|monitored)/i,
  ],
  ['when', /when|date|time ?scales?|time ?frame|deadline|due|target|review(?:ed)? by|how often|frequency/i],
  ['who', /who|whom|respons|lead\b|owner|agency|agencies|person|professional|by:/i],
  [
    'child',
    /^(?:the )?child(?:ren)?(?:['’]s names?)?$|^name of child|^for (?:whom|which child)$|^young person$|^name$/i,
  ],
  [
    'goal',
    /goal|outcome|aim|objective|need|concern|worr(?:y|ies)|risk|what (?:do we |we )?want|what (?:will|needs to) (?:be different|change)|issue|area|domain/i,
  ],
  [
    'action',
    /action|step|task|what (?:needs to|will|is going to) happen|what (?:are|will) we|how will|what\b|intervention|support|help|plan|service/i,
  ],
];

export const columnOf = (heading: string): Column | null =>
  headings.find(([, words]) => words.test(heading))?.[0] ?? null;

export interface Layout {
  readonly columns: readonly Column[];
  /** the first row that is not a heading */
  readonly from: number;
}

/** How far down a heading may stand: titles come above it. */
const LOOK_DOWN = 4;

/** I2: by headings where there are any, otherwise by what stands in the columns. Null when no column holds actions. */
export function layoutOf(grid: Grid, people: readonly Named[], today: IsoDate): Layout | null {
  const width = Math.max(...grid.map((row) => row.length));
  for (let at = 0; at < Math.min(LOOK_DOWN, grid.length - 1); at += 1) {
    const row = grid[at] ?? [];
    const found = Array.from({ length: width }, (_, i) =>
      row[i] && row[i].length < 80 ? columnOf(row[i]) : null,
    );
    const kinds = new Set(found.filter((one) => one !== null && one !== 'other'));
    if (kinds.size < 2 || new Set(row.filter((cell) => cell !== '')).size < 2) continue;
    const columns = found.map((one) => one ?? 'other');
    // "Outcome | How | Who": without a heading for actions, the goal's column holds them.
    if (!columns.includes('action')) {
      const goal = columns.indexOf('goal');
      if (goal === -1) return null;
      columns[goal] = 'action';
    }
    return { columns: onlyFirst(columns), from: at + 1 };
  }
  return byContent(grid, width, people, today);
}

/** Two columns of one kind: the first counts, the second is kept as text. */
const onlyFirst = (columns: readonly Column[]): Column[] =>
  columns.map((one, at) => (one !== 'other' && columns.indexOf(one) < at ? 'other' : one));

function byContent(grid: Grid, width: number, people: readonly Named[], today: IsoDate): Layout | null {
  const share = (at: number, is: (cell: string) => boolean) => {
    const cells = grid.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const length = (at: number) => grid.reduce((sum, row) => sum + (row[at] ?? '').length, 0) / grid.length;
  const columns: Column[] = Array.from({ length: width }, (_, at) => {
    const short = length(at) < 20;
    if (short && share(at, (cell) => whenIn(cell, today) !== null) > 0.5) return 'when';
    const names = share(at, (cell) => mentions(tokens(cell), people).length > 0);
    if (short && names > 0.5) {
      const children = share(at, (cell) =>
        mentions(tokens(cell), people).every(({ person }) => person.role === 'child'),
      );
      return children === 1 ? 'child' : 'who';
    }
    return 'other';
  });
  const long = Array.from({ length: width }, (_, at) => at)
    .filter((at) => columns[at] === 'other' && length(at) > 12)
    .sort((a, b) => length(b) - length(a))
    .slice(0, 2)
    .sort((a, b) => a - b);
  const known = columns.some((one) => one === 'who' || one === 'when');
  const action = long.at(-1);
  if (action === undefined || !known) return null;
  columns[action] = 'action';
  if (long.length === 2 && long[0] !== undefined) columns[long[0]] = 'goal';
  return { columns: onlyFirst(columns), from: 0 };
}
