import type { IsoDate } from '../../lib/day.ts';
import type { DueInShort } from '../../plan/due/due-lines.ts';
import type { Summary } from '../../plan/summary/summarise.ts';
import type { FamilyLine } from '../../record/plan-record.ts';

/** One thing that is due in one of the families. */
export interface LineOf {
  readonly key: string;
  readonly plan: string;
  readonly name: string;
  readonly nation: Summary['nation'];
  readonly line: DueInShort;
}

/** What is due in all families, the earliest day first, then by the family's name. */
export function allLines(families: readonly FamilyLine<Summary>[]): LineOf[] {
  return families
    .flatMap(({ summary }) =>
      summary === null
        ? []
        : summary.dues.map((line, at) => ({
            key: `${summary.id} ${at}`,
            plan: summary.id,
            name: summary.name,
            nation: summary.nation,
            line,
          })),
    )
    .sort((a, b) =>
      a.line.by === b.line.by ? a.name.localeCompare(b.name) : a.line.by < b.line.by ? -1 : 1,
    );
}

/** The lines of each day. */
export function byDay(lines: readonly LineOf[]): ReadonlyMap<IsoDate, readonly LineOf[]> {
  const days = new Map<IsoDate, LineOf[]>();
  for (const one of lines) {
    const day = days.get(one.line.by);
    if (day) day.push(one);
    else days.set(one.line.by, [one]);
  }
  return days;
}
