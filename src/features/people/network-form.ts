import { now } from '../../plan/held.ts';
import type { PersonOfPlanChange } from '../../plan/network/change.ts';
import type { Reply, Shown } from '../../plan/network/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { type DateParts, emptyDate } from '../../ui/date-field/read-date.ts';

/** What stands in the boxes about somebody's part in the safety network. */
export type NetworkForm = {
  readonly task: string;
  readonly free: string;
  readonly reach: string;
  readonly shown: string;
  /** who asked them, on which day */
  readonly asker: string | null;
  readonly askedOn: DateParts;
  readonly reply: string | null;
  readonly replied: Ending;
  /** who told them the worry, in which words, on which day */
  readonly teller: string | null;
  readonly telling: Ending;
};

const nothing: Ending = { because: '', on: emptyDate };

export const noPart: NetworkForm = {
  task: '',
  free: '',
  reach: '',
  shown: 'part',
  asker: null,
  askedOn: emptyDate,
  reply: null,
  replied: nothing,
  teller: null,
  telling: nothing,
};

export const shows = ['nothing', 'part', 'number'] as const satisfies readonly Shown[];
export const replies = ['yes', 'no', 'not-yet'] as const satisfies readonly Reply[];

export const networkForm = (person: Person): NetworkForm => ({
  ...noPart,
  task: now(person.task)?.text ?? '',
  free: now(person.free)?.text ?? '',
  reach: now(person.reach)?.text ?? '',
  shown: now(person.shown),
});

/** The part of somebody new, as far as it was written. */
export function newPart({ task, free, reach }: NetworkForm, written: string) {
  const say = (text: string): Words | undefined =>
    text.trim() === '' ? undefined : { text, language: written };
  return { task: say(task), free: say(free), reach: say(reach) };
}

/** The part of somebody of the plan: what nobody typed over keeps the language it is in. */
export function partChange(
  person: Person,
  form: NetworkForm,
  written: string,
): Pick<PersonOfPlanChange, 'task' | 'free' | 'reach' | 'shown'> {
  const say = (text: string, before: Words | null): Words =>
    before && before.text === text ? before : { text, language: written };
  return {
    task: say(form.task, now(person.task)),
    free: say(form.free, now(person.free)),
    reach: say(form.reach, now(person.reach)),
    shown: shows.find((one) => one === form.shown),
  };
}
