import type { IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { nameOf } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import type { Due, DueEvent } from './due.ts';

/** One line of a list of what is due. Plain JSON: days, not distances, so that it is right whenever it is shown (V3). */
export interface DueLine {
  readonly id: string;
  readonly event: DueEvent;
  readonly by: IsoDate;
  readonly promised: IsoDate | null;
  readonly done: IsoDate | null;
  readonly ended: IsoDate | null;
  /** where the limit comes from; null for what people agreed */
  readonly source: string | null;
  /** what was agreed, in the words it was said in; null where the event says it all */
  readonly words: Words | null;
  /** names of the people it is about: who is sent the minutes, which child is seen alone */
  readonly people: readonly string[];
  /** the thing of the plan it leads to; null: the plan as a whole */
  readonly about: Due['about'];
}

/** T15: the lines of what is due: the same thing due for several people on one day is one line that names them. */
export function dueLines(plan: Plan, all: readonly Due[]): DueLine[] {
  const lines = new Map<string, DueLine>();
  for (const due of all) {
    const { event, from, by, promised, done, ended, limit, about } = due;
    const key = from === null ? due.id : [event, from, done ?? '', ended ?? ''].join(' ');
    const before = lines.get(key);
    const name = about?.room === 'people' ? nameOf(plan, about.id) : null;
    const people = [...(before?.people ?? []), ...(name === null ? [] : [name])];
    const source = limit?.source ?? null;
    const words = wordsOf(plan, about);
    const leads =
      event === 'minutes-sent' && from !== null ? ({ room: 'meetings', id: from } as const) : about;
    lines.set(key, { id: due.id, event, by, promised, done, ended, source, words, people, about: leads });
  }
  return [...lines.values()];
}

/** What was agreed, as it was said. */
function wordsOf(plan: Plan, about: Due['about']): Words | null {
  if (about === null) return null;
  const step = about.room === 'steps' ? find(plan.steps, about.id) : undefined;
  if (step) return now(step.sentence);
  const stone = about.room === 'stones' ? find(plan.stones, about.id) : undefined;
  if (stone) return now(stone.name);
  const line = about.room === 'bottomLines' ? find(plan.bottomLines, about.id) : undefined;
  if (line) return now(line.must);
  const planB = about.room === 'planBs' ? find(plan.planBs, about.id) : undefined;
  return planB ? now(planB.turning).then : null;
}

/** A line as it stands in a summary, without what is empty: there are thousands of them in one sealed piece. */
export type DueInShort = Pick<DueLine, 'event' | 'by'> &
  Partial<{ [K in 'promised' | 'source' | 'words' | 'people']: NonNullable<DueLine[K]> }>;

export const inShort = ({ event, by, promised, source, words, people }: DueLine): DueInShort => ({
  event,
  by,
  ...(promised === null ? {} : { promised }),
  ...(source === null ? {} : { source }),
  ...(words === null ? {} : { words }),
  ...(people.length === 0 ? {} : { people }),
});
