import type { IsoDate } from '../../lib/day.ts';
import type { When } from '../step/facts.ts';
import { tokens } from '../wording/tokens.ts';
import { type DayRule, whenIn, whenInCell } from '../wording/when-in.ts';
import { mentions, type Named } from '../wording/who-is-who.ts';
import { type Column, layoutOf } from './columns.ts';
import { saysMoreThanNames, saysMoreThanWhen } from './left-over.ts';
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
  /** the words a day was read from, and how, where they do not give it in full (I8) */
  readonly whenRead: { readonly words: string; readonly rule: DayRule } | null;
  /** what was said of the time where no calendar can tell the day */
  readonly whenSaid: string | null;
  readonly know: string;
  /** ids of the children it is for */
  readonly children: readonly string[];
  /** cells that became nothing else, with their heading where there was one (I7) */
  readonly rest: readonly string[];
}
export interface PastedGoal {
  /** empty for steps that stand under no goal */
  readonly different: string;
  readonly steps: readonly PastedStep[];
  /** what stood with it or above the table and became nothing else (I7) */
  readonly rest: readonly string[];
}
export type Pasted =
  | { readonly ok: true; readonly goals: readonly PastedGoal[] }
  | { readonly ok: false; readonly because: 'not-a-table' | 'no-actions' | 'too-big' };

/** A plan has tens of rows; a list of thousands is something else and would hide what it holds. */
export const MOST_ROWS = 400;
export const MOST_COLUMNS = 40;

/** I4: cells → goals with steps. Nothing is cut: what is not understood stays with its row, or with its goal (I7). */
export function readPasted(grid: Grid, people: readonly Named[], today: IsoDate): Pasted {
  // Before anything is done with it: a whole case system may have been copied.
  if (grid.length > MOST_ROWS * 4) return { ok: false, because: 'too-big' };
  const { rows, above } = upright(tidy(grid));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return { ok: false, because: 'too-big' };
  if (rows.length < 2 || width < 2) return { ok: false, because: 'not-a-table' };
  const layout = layoutOf(rows, people, today);
  if (layout === null) return { ok: false, because: 'no-actions' };
  const heading = layout.from > 0 ? (rows[layout.from - 1] ?? []) : [];
  const goals = new Map<string, { steps: PastedStep[]; rest: string[] }>();
  const under = (goal: string) => {
    const found = goals.get(goal) ?? { steps: [], rest: [] };
    goals.set(goal, found);
    return found;
  };
  let goal = '';
  for (const row of rows.slice(layout.from)) {
    const at = (column: Column) => layout.columns.indexOf(column);
    const cell = (column: Column) => row[at(column)] ?? '';
    const labelled: Labelled = (place, text) =>
      heading[place] ? `${flat(heading[place])}: ${flat(text)}` : flat(text);
    const title = titleOf(row);
    if (title !== null) {
      goal = title;
      under(goal);
      continue;
    }
    if (cell('goal') !== '') goal = flat(cell('goal'));
    const others = row.flatMap((text, place) =>
      layout.columns[place] === 'other' && text !== '' ? [labelled(place, text)] : [],
    );
    const steps = stepsOf({ cell, at, labelled, others }, people, today);
    under(goal).steps.push(...steps);
    if (steps.length > 0) continue;
    // Nobody does anything in this row: what stands in it is kept with the goal.
    const known = (['who', 'when', 'know', 'child'] as const).filter((column) => cell(column) !== '');
    under(goal).rest.push(...known.map((column) => labelled(at(column), cell(column))), ...others);
  }
  const titles = [...above, ...rows.slice(0, Math.max(0, layout.from - 1))];
  const read = withTitles(
    [...goals].map(([different, { steps, rest }]) => ({ different, steps, rest: unique(rest) })),
    unique(
      titles
        .flat()
        .map(flat)
        .filter((text) => text !== ''),
    ),
  );
  return read.every(({ steps }) => steps.length === 0)
    ? { ok: false, because: 'no-actions' }
    : { ok: true, goals: read };
}

/** I7: what stood above the table stays with its first goal, or with its first step where there is no goal. */
function withTitles(goals: readonly PastedGoal[], titles: readonly string[]): PastedGoal[] {
  const bare = goals.find(({ different, steps }) => different === '' && steps.length === 0);
  const [first, ...others] = goals.filter((goal) => goal !== bare);
  const lead = [...titles, ...(bare?.rest ?? [])];
  if (first === undefined || lead.length === 0) return first === undefined ? [] : [first, ...others];
  const [step, ...steps] = first.steps;
  if (first.different !== '' || step === undefined)
    return [{ ...first, rest: unique([...lead, ...first.rest]) }, ...others];
  const rest = unique([...step.rest, ...lead, ...first.rest]);
  return [{ ...first, rest: [], steps: [{ ...step, rest }, ...steps] }, ...others];
}

type Labelled = (place: number, text: string) => string;
interface Row {
  readonly cell: (column: Column) => string;
  readonly at: (column: Column) => number;
  /** a cell with its heading */
  readonly labelled: Labelled;
  readonly others: readonly string[];
}

function stepsOf(
  { cell, at, labelled, others }: Row,
  people: readonly Named[],
  today: IsoDate,
): PastedStep[] {
  const actions = piecesOf(cell('action'));
  // As many names or days as actions: each has its own. Otherwise all share what stands there.
  const each = (column: Column, place: number) => {
    const pieces = piecesOf(cell(column));
    return pieces.length === actions.length && actions.length > 1
      ? (pieces[place] ?? '')
      : flat(cell(column));
  };
  const kids = people.filter(({ role }) => role === 'child');
  const keep = (column: Column, text: string, is: boolean) => (is ? [labelled(at(column), text)] : []);
  return actions.map((sentence, place) => {
    const who = each('who', place);
    const when = each('when', place);
    const said = when === '' ? whenIn(sentence, today) : whenInCell(when, today);
    const named = mentions(tokens(who), people);
    const children = mentions(tokens(cell('child')), kids);
    const day = said?.when ? said : null;
    return {
      sentence: flat(sentence),
      who: unique(named.map(({ person }) => person.id)),
      unknown: unknownNames(who, people),
      when: day?.when ?? null,
      whenRead: day?.rule === undefined ? null : { words: day.text, rule: day.rule },
      whenSaid: day ? null : when || null,
      know: flat(cell('know')),
      children: unique(children.map(({ person }) => person.id)),
      rest: [
        ...keep('child', cell('child'), saysMoreThanNames(cell('child'), kids)),
        ...keep('who', who, saysMoreThanNames(who, people)),
        ...keep('when', when, saysMoreThanWhen(when, said, today)),
        ...others,
      ],
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
