import type { IsoDate } from '../../lib/day.ts';
import { tokens } from '../wording/tokens.ts';
import { type SaidWhen, whenInCell } from '../wording/when-in.ts';
import { mentions, type Named } from '../wording/who-is-who.ts';

/** Words between names, or before a day, that say nothing of their own. */
const JOINING = new Set([
  'and',
  'with',
  'both',
  'the',
  'by',
  'on',
  'at',
  'in',
  'for',
  'to',
  'until',
  'from',
  'before',
]);

/** I7: whether a cell of names says more than the names of people in the plan ("Jade, if Bev cannot"). */
export function saysMoreThanNames(cell: string, people: readonly Named[]): boolean {
  const words = tokens(cell);
  const named = mentions(words, people);
  return words.some(
    ({ low }, at) => !JOINING.has(low) && !named.some((one) => at >= one.at && at < one.at + one.length),
  );
}

/** Counts that say no more than *1 day in 7* does; "one visit a week" says what is counted. */
const PLAIN_COUNT =
  /^(?:daily|weekly|fortnightly|monthly|(?:every|each|once a|once per) (?:day|week)|(?:twice|\d+ times|\d+ days) (?:a|per) week)$/i;

/** I7: whether a cell of a time says more than the day or count that was read from it. All of it, where nothing was. */
export function saysMoreThanWhen(cell: string, said: SaidWhen | null, today: IsoDate): boolean {
  if (cell.trim() === '') return false;
  if (!said?.when) return true;
  const dayKept = said.when.kind === 'often' && said.when.weekday !== undefined;
  if (said.when.kind === 'often' && !dayKept && !PLAIN_COUNT.test(said.text)) return true;
  const rest = cell.replace(said.text, ' ');
  // A second day in the cell is one more thing to know, although nothing else is said.
  if (whenInCell(rest, today) !== null) return true;
  return tokens(rest).some(({ low }) => !JOINING.has(low));
}
