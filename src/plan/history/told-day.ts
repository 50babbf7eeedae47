import { type IsoDate, isRealDate } from '../../lib/day.ts';
import type { AnyEntry } from '../entry.ts';
import type { Fact, FactType } from '../facts.ts';
import { happenedOn } from '../happened-on.ts';

/** Facts whose day is set for later, or is a day of the calendar: what they name need not have happened. */
const setsADay: readonly FactType[] = ['visit-planned', 'visit-moved', 'text-brought-forward'];

/**
 * H8: the day an entry tells about. Where the fact itself names an earlier day – a visit made on 4 March, written on the 18th – it is
 * that one. What takes something back happens when it is done.
 */
export function toldDay(entry: AnyEntry): IsoDate {
  const said = happenedOn(entry);
  if ('newer' in entry || 'odd' in entry) return said;
  const on = dayIn(entry.fact as Fact);
  return on !== null && on < said ? on : said;
}

function dayIn(fact: Fact): IsoDate | null {
  if (fact.undoes || setsADay.includes(fact.type) || fact.type.endsWith('-withdrawn')) return null;
  if (fact.type === 'step-moved') return fact.takesBack ? null : fact.progress.on;
  return 'on' in fact && isRealDate(fact.on) ? fact.on : null;
}
