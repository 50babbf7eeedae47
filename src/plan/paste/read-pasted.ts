import type { IsoDate } from '../../lib/day.ts';
import type { When } from '../step/facts.ts';
import { tokens } from '../wording/tokens.ts';
import { whenIn } from '../wording/when-in.ts';
import { mentions, type Named } from '../wording/who-is-who.ts';
import { type Column, layoutOf } from './columns.ts';
import { piecesOf } from './pieces.ts';
import type { Grid } from './text-grid.ts';
import { upright } from './upright.ts';

export interface PastedStep {
  readonly sentence: string;
  /** ids of people of this plan */
  readonly who: readonly string[];
  /** names nobody in this plan has */
  readonly unknown: readonly string[];
  readonly when: When | null;
  /** what was said of the time where no calendar can tell the day */
  readonly whenSaid: string | null;
  readonly know: string;
  /** ids of the children it is for */
  readonly children: readonly string[];
  /** cells that were not understood, with their heading where there was one */
  readonly rest: readonly string[];
}
export interface PastedGoal {
  /** empty for steps that stand under no goal */
  readonly different: string;
  readonly steps: readonly PastedStep[];
}
export type Pasted =
  | { readonly ok: true; readonly goals: readonly PastedGoal[] }
  | { readonly ok: false; readonly because: 'not-a-table' | 'no-actions' | 'too-big' };

/** A plan has tens of rows; a list of thousands is something else and would hide what it holds. */
export const MOST_ROWS = 400;
export const MOST_COLUMNS = 40;

/** I4: cells → goals with steps. Nothing is cut: what is not understood stays with its row. */
export function readPasted(grid: Grid, people: readonly Named[], today: IsoDate): Pasted {
  // Before anything is done with it: a whole case system may have been copied.
  if (grid.length > MOST_ROWS * 4) return { ok: false, because: 'too-big' };
  const rows = upright(tidy(grid));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return { ok: false, because: 'too-big' };
  if (rows.length < 2 || width < 2) return { ok: false, because: 'not-a-table' };
  const layout = layoutOf(rows, people, today);
  if (layout === null) return { ok: false, because: 'no-actions' };
  const heading = rows[layout.from - 1] ?? [];
  const goals = new Map<string, PastedStep[]>();
  let goal = '';
  for (const row of rows.slice(layout.from)) {
    const cell = (column: Column) => row[layout.columns.indexOf(column)] ?? '';
    const title = titleOf(row);
    if (title !== null) {
      goal = title;
      continue;
    }
    if (cell('goal') !== '') goal = flat(cell('goal'));
    const rest = row.flatMap((text, at) => {
      const other = layout.columns[at] === 'other' && text !== '';
      return other
        ? [heading[at] && layout.from > 0 ? `${flat(heading[at])}: ${flat(text)}` : flat(text)]
        : [];
    });
    const steps = stepsOf(cell, rest, people, today);
    if (steps.length > 0) goals.set(goal, [...(goals.get(goal) ?? []), ...steps]);
  }
  const read = [...goals].map(([different, steps]) => ({ different, steps }));
  return read.length === 0 ? { ok: false, because: 'no-actions' } : { ok: true, goals: read };
}

function stepsOf(
  cell: (column: Column) => string,
  rest: readonly string[],
  people: readonly Named[],
  today: IsoDate,
): PastedStep[] {
  const actions = piecesOf(cell('action'));
  // As many names or days as actions: each has its own. Otherwise all share what stands there.
  const each = (column: Column, at: number) => {
    const pieces = piecesOf(cell(column));
    return pieces.length === actions.length && actions.length > 1 ? (pieces[at] ?? '') : flat(cell(column));
  };
  return actions.map((sentence, at) => {
    const who = each('who', at);
    const when = each('when', at);
    const named = mentions(tokens(who), people);
    const said = whenIn(when, today) ?? (when === '' ? whenIn(sentence, today) : null);
    const children = mentions(tokens(cell('child')), people).filter(({ person }) => person.role === 'child');
    return {
      sentence: flat(sentence),
      who: unique(named.map(({ person }) => person.id)),
      unknown: unknownNames(who, people),
      when: said?.when ?? null,
      whenSaid: said?.when ? null : when || null,
      know: flat(cell('know')),
      children: unique(children.map(({ person }) => person.id)),
      rest: at === 0 ? rest : [],
    };
  });
}

/** I5: names that stand where a doer stands and that nobody in the plan has, to be added or chosen anew. */
function unknownNames(cell: string, people: readonly Named[]): string[] {
  const known = mentions(tokens(cell), people);
  if (cell.trim() === '') return [];
  const parts = cell.split(/[,;/&\n]|\band\b/u).map((part) => part.trim());
  const left = parts.filter((part) => part !== '' && mentions(tokens(part), people).length === 0);
  return known.length === 0 && left.length === 0 ? [flat(cell)] : unique(left.map(flat));
}

/** A row with the same text all along, or with one text only: a heading over the rows below it. */
function titleOf(row: readonly string[]): string | null {
  const filled = row.filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined || new Set(filled).size > 1) return null;
  return filled.length > 1 || row.indexOf(first) === 0 ? flat(first) : null;
}

/** Without empty rows and without columns in which nothing stands; odd spaces made plain. */
function tidy(grid: Grid): string[][] {
  const rows = grid
    .map((row) => row.map((cell) => cell.replace(/[\u00a0\u2007\u202f]/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  return rows.map((row) => used.flatMap((is, at) => (is ? [row[at] ?? ''] : [])));
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const unique = (all: readonly string[]) => [...new Set(all)];
