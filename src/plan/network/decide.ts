import { type Decide, type Decision, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { type Held, now } from '../held.ts';
import type { Person } from '../people/person.ts';
import type { Plan } from '../plan.ts';
import { orNothing, type Words } from '../shapes.ts';
import { about, known, needs, past, rewrite, said, short, strictly, type Trouble } from '../strict.ts';
import type { Reply, Shown } from './facts.ts';

/** A1: what this person does to keep the children safe. An empty text clears it. */
export const sayTask: Decide<{ person: string; task: Words }> = (plan, { person, task }) =>
  saying(
    plan,
    person,
    task,
    (found) => found.task,
    (replaces) => ({ type: 'helper-task-said', person, task, replaces }),
  );

/** A1: on which days, at which hours. */
export const sayWhenFree: Decide<{ person: string; free: Words }> = (plan, { person, free }) =>
  saying(
    plan,
    person,
    free,
    (found) => found.free,
    (replaces) => ({ type: 'helper-free-said', person, free, replaces }),
  );

/** A1: how to reach them besides the number. */
export const sayHowToReach: Decide<{ person: string; reach: Words }> = (plan, { person, reach }) =>
  saying(
    plan,
    person,
    reach,
    (found) => found.reach,
    (replaces) => ({ type: 'helper-reach-said', person, reach, replaces }),
  );

/** A6: what may be said about them on the family's screens and copies. */
export const chooseShown: Decide<{ person: string; shown: Shown }> = (plan, { person, shown }) =>
  ofNetwork(plan, person, [], (found) =>
    rewrite(found.shown, shown, (replaces) => ({ type: 'helper-shown-chosen', person, shown, replaces })),
  );

/** A2: who asked them to help, and when; today if no day is given. */
export const askToHelp: Decide<{ person: string; by: string; on?: string | undefined }> = (
  plan,
  { person, by, on },
  { today },
) =>
  ofNetwork(
    plan,
    person,
    [somebodyElse(plan, person, by, refuse('A2', 'asked-by-oneself')), past(on, today)],
    ({ asked }) => {
      const asking = { on: on ?? today, by };
      return rewrite(asked, asking, (replaces) => ({ type: 'helper-asked', person, ...asking, replaces }));
    },
  );

export interface AnswerToAsking {
  person: string;
  reply: Reply;
  words?: Words | undefined;
  on?: string | undefined;
}

/** A3: what they said to being asked, in their words. */
export const answerToAsking: Decide<AnswerToAsking> = (plan, { person, reply, words, on }, { today }) =>
  about(plan, 'people', person, (found) => {
    const asked = now(found.asked);
    const day = on ?? today;
    const early = asked !== null && day < asked.on ? refuse('A3', 'answered-before-asked') : null;
    const troubles = [asked ? null : refuse('A3', 'nobody-asked'), short(words), past(on, today), early];
    return ofNetwork(plan, person, troubles, ({ answer }) => {
      const spoken = said(words);
      return rewrite(answer, { on: day, reply, words: spoken ?? null }, (replaces) => ({
        type: 'helper-answered',
        person,
        on: day,
        reply,
        words: spoken,
        replaces,
      }));
    });
  });

export interface TellWorry {
  person: string;
  by: string;
  words: Words;
  on?: string | undefined;
}

/** A4: somebody told them the worry, in these words. */
export const tellWorry: Decide<TellWorry> = (plan, { person, by, words, on }, { today }) =>
  ofNetwork(
    plan,
    person,
    [
      needs(words, 'A4', 'telling-needs-words'),
      somebodyElse(plan, person, by, refuse('A4', 'told-by-oneself')),
      past(on, today),
    ],
    ({ knows }) => {
      const telling = { on: on ?? today, by, words };
      return rewrite(knows, telling, (replaces) => ({
        type: 'helper-told-worry',
        person,
        ...telling,
        replaces,
      }));
    },
  );

/** A1: somebody of the family and friends. */
function ofNetwork(
  plan: Plan,
  id: string,
  troubles: readonly Trouble[],
  facts: (person: Person) => Fact[],
): Decision {
  return about(plan, 'people', id, (found) =>
    strictly([found.role === 'network' ? null : refuse('A1', 'not-in-network'), ...troubles], () =>
      facts(found),
    ),
  );
}

const saying = (
  plan: Plan,
  id: string,
  words: Words,
  field: (person: Person) => Held<Words | null>,
  fact: (replaces: string[]) => Fact,
): Decision => ofNetwork(plan, id, [short(words)], (found) => rewrite(field(found), orNothing(words), fact));

const somebodyElse = (plan: Plan, person: string, by: string, oneself: Trouble): Trouble =>
  known(plan, 'people', by) ?? (by === person ? oneself : null);
