import { allOf } from '../all-of.ts';
import { type Decide, type Decision, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { about, known, needs, past, real, said, short, strictly, type Trouble } from '../strict.ts';
import type { HowSent } from './facts.ts';
import type { Meeting } from './meeting.ts';

// M10: held, written, signed off, sent: each in its turn, none before the one it rests on.

/** M10: the minutes stand, from this day; with what people want to add in free words. M11: not changed once signed off. */
export const writeMinutes: Decide<{
  meeting: string;
  on?: string | undefined;
  words?: Words | undefined;
}> = (plan, { meeting, on, words }, { today }) =>
  finished(plan, meeting, (found, held) => {
    const { written, signed } = found.minutes;
    const fact = { on: on ?? written?.on ?? today, words: said(words) };
    return strictly(
      [past(on, today), short(words), after(fact.on, held), signed ? refuse('M11', 'minutes-signed') : null],
      () =>
        written && written.on === fact.on && same(written.words, fact.words ?? null)
          ? []
          : [{ type: 'minutes-written', meeting, ...fact }],
    );
  });

/** M11: signed off by somebody with a name and a role, after the minutes were written. */
export const signMinutes: Decide<{
  meeting: string;
  name: string;
  role: string;
  on?: string | undefined;
}> = (plan, { meeting, name, role, on }, { today }) =>
  finished(plan, meeting, ({ minutes: { written, signed } }) => {
    const fact = { on: on ?? today, name: name.trim(), role: role.trim() };
    return strictly(
      [
        written ? null : refuse('M10', 'minutes-not-written'),
        needs(name, 'M11', 'minutes-sign-needs-name'),
        short(role),
        past(on, today),
        after(fact.on, written?.on ?? fact.on),
      ],
      () =>
        signed && signed.on === fact.on && signed.name === fact.name && signed.role === fact.role
          ? []
          : [{ type: 'minutes-signed', meeting, ...fact }],
    );
  });

/** M12: given to one person, on a day, in a way. Given once more, both stand; the first is the one that counts. */
export const sendMinutes: Decide<{
  meeting: string;
  person: string;
  how: HowSent;
  pictures?: boolean | undefined;
  on?: string | undefined;
}> = (plan, { meeting, person, how, pictures, on }, { today }) =>
  finished(plan, meeting, ({ minutes: { written, sent } }) => {
    const fact = { on: on ?? today, how, pictures: pictures ?? false };
    const before = find(sent, person);
    const again = before && [before, ...before.also].some((one) => saysTheSame(one, fact));
    return strictly(
      [
        written ? null : refuse('M10', 'minutes-not-written'),
        known(plan, 'people', person),
        past(on, today),
        after(fact.on, written?.on ?? fact.on),
      ],
      () => (again ? [] : [{ type: 'minutes-sent', meeting, person, ...fact }]),
    );
  });

/** M12: given to several people at once, in the same way. */
export const sendMinutesTo: Decide<{
  meeting: string;
  people: readonly string[];
  how: HowSent;
  pictures?: boolean | undefined;
  on?: string | undefined;
}> = (plan, { people, ...request }, context) =>
  allOf(...people.map((person) => sendMinutes(plan, { ...request, person }, context)));

/** M13: not written, not signed off, not sent after all. What rests on it goes first. */
export const unwriteMinutes: Decide<{ meeting: string }> = (plan, { meeting }) =>
  about(plan, 'meetings', meeting, ({ minutes: { written, signed, sent } }) =>
    strictly([signed || Object.keys(sent).length > 0 ? refuse('M13', 'minutes-rest-on-it') : null], () =>
      written ? [{ type: 'minutes-not-written', meeting }] : [],
    ),
  );

export const unsignMinutes: Decide<{ meeting: string }> = (plan, { meeting }) =>
  about(plan, 'meetings', meeting, ({ minutes: { signed } }) =>
    strictly([], () => (signed ? [{ type: 'minutes-not-signed', meeting }] : [])),
  );

export const unsendMinutes: Decide<{ meeting: string; person: string }> = (plan, { meeting, person }) =>
  about(plan, 'meetings', meeting, ({ minutes: { sent } }) =>
    strictly([], () => (find(sent, person) ? [{ type: 'minutes-not-sent', meeting, person }] : [])),
  );

/** M10: there are no minutes of a meeting that still goes on. `held` is the day it was held. */
const finished = (plan: Plan, id: string, then: (meeting: Meeting, held: string) => Decision): Decision =>
  about(plan, 'meetings', id, (found) =>
    found.finished ? then(found, found.finished.on) : refuse('M10', 'minutes-before-end'),
  );

/** M10: none of the clocks runs before the one it rests on. */
const after = (on: string, earliest: string): Trouble =>
  real(on) ?? (on < earliest ? refuse('M10', 'minutes-too-early') : null);

const saysTheSame = (
  one: { on: string; how: HowSent; pictures: boolean },
  other: { on: string; how: HowSent; pictures: boolean },
): boolean => one.on === other.on && one.how === other.how && one.pictures === other.pictures;
