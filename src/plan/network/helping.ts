import type { Entry } from '../entry.ts';
import { type Held, hold } from '../held.ts';
import { orNothing, type Words } from '../shapes.ts';
import type { Reply, Shown } from './facts.ts';

export interface Asking {
  readonly on: string;
  readonly by: string;
}
export interface Answered {
  readonly on: string;
  readonly reply: Reply;
  readonly words: Words | null;
}
export interface Telling {
  readonly on: string;
  readonly by: string;
  readonly words: Words;
}

/** What a person does in the safety network; all of it empty for whoever is not part of it. */
export interface Helping {
  readonly task: Held<Words | null>;
  readonly free: Held<Words | null>;
  readonly reach: Held<Words | null>;
  readonly shown: Held<Shown>;
  readonly asked: Held<Asking | null>;
  readonly answer: Held<Answered | null>;
  readonly knows: Held<Telling | null>;
}

/** What is known about somebody's help when they join the plan. */
export const helpingFrom = (entry: Entry<'person-added'>): Helping => ({
  task: hold(entry, orNothing(entry.fact.task)),
  free: hold(entry, orNothing(entry.fact.free)),
  reach: hold(entry, orNothing(entry.fact.reach)),
  shown: hold<Shown>(entry, 'part'),
  asked: hold<Asking | null>(entry, null),
  answer: hold<Answered | null>(entry, null),
  knows: hold<Telling | null>(entry, null),
});
