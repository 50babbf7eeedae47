import { type Decide, refuse } from '../decision.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import {
  about,
  fresh,
  known,
  needs,
  past,
  rewrite,
  said,
  short,
  strictly,
  type Trouble,
  tag,
} from '../strict.ts';
import { whoseName } from './whose-name.ts';

export interface NewInterpreting {
  interpreting: string;
  name: string;
  agency?: string | undefined;
  language: string;
  dialect?: string | undefined;
  /** nobody named: for the whole family */
  people: readonly string[];
  /** today where left out */
  on?: string | undefined;
  readAloud: boolean | null;
}

/** J1, J2, J3: who interpreted, for whom, on which day; never a child of the family, nobody of it and none of its friends. */
export const recordInterpreter: Decide<NewInterpreting> = (plan, request, { today }) => {
  const { interpreting, name, agency, language, dialect, people, on, readAloud } = request;
  return strictly(
    [
      fresh(plan, 'interpretings', interpreting),
      needs(name, 'J1', 'interpreter-name-empty'),
      whyNotInterpreter(plan, name),
      short(agency, dialect),
      language.trim() === '' ? refuse('J1', 'interpreter-language-empty') : tag(language),
      known(plan, 'people', ...people),
      past(on, today),
    ],
    () => [
      {
        type: 'interpreter-recorded',
        interpreting,
        name: name.trim(),
        agency: said(agency),
        language,
        dialect: said(dialect),
        people: [...people],
        on: on ?? today,
        readAloud,
      },
    ],
  );
};

/** J5: whether the plan was read aloud, said at the end of the visit or put right later. */
export const sayReadAloud: Decide<{ interpreting: string; readAloud: boolean | null }> = (
  plan,
  { interpreting, readAloud },
) =>
  about(plan, 'interpretings', interpreting, (found) =>
    strictly([], () =>
      rewrite(found.readAloud, readAloud, (replaces) => ({
        type: 'interpreter-read-aloud',
        interpreting,
        readAloud,
        replaces,
      })),
    ),
  );

/** J6: it was written down by mistake; both stay in the history. */
export const withdrawInterpreter: Decide<{ interpreting: string; because: Words }> = (
  plan,
  { interpreting, because },
) =>
  about(plan, 'interpretings', interpreting, () =>
    strictly([needs(because, 'J6', 'ending-needs-reason')], () => [
      { type: 'interpreter-withdrawn', interpreting, because },
    ]),
  );

/**
 * J2, J3: why whoever bears this name never interprets here: a child, or somebody of the family or its friends; null where nothing is
 * against it. Also asked while the name is being typed.
 */
export function whyNotInterpreter(plan: Plan, name: string): Trouble {
  const person = whoseName(plan, name, ['child', 'parent', 'network']);
  if (!person) return null;
  const slots = { name: now(person.name) };
  return person.role === 'child'
    ? refuse('J2', 'interpreter-is-child', slots)
    : refuse('J3', 'interpreter-is-family', slots);
}
