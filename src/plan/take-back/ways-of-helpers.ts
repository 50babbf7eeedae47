import type { Decision } from '../decision.ts';
import type { Fact, FactNamed } from '../facts.ts';
import { find } from '../find.ts';
import { type Held, heads, now } from '../held.ts';
import type { Helping } from '../network/helping.ts';
import { strictly } from '../strict.ts';
import { stands, type Taking, type Ways } from './way.ts';

type What = FactNamed<'helper-unsaid'>['what'];

/** Asked, answered, told: what was written before stands again, or nothing at all. */
export const waysOfHelpers: Ways = {
  'helper-asked': ({ person }, taking) =>
    back(
      'asked',
      person,
      taking,
      ({ asked }) => asked,
      (was, replaces) => ({
        type: 'helper-asked',
        person,
        ...was,
        replaces,
      }),
    ),
  'helper-answered': ({ person }, taking) =>
    back(
      'answer',
      person,
      taking,
      ({ answer }) => answer,
      ({ words, ...was }, replaces) => ({
        type: 'helper-answered',
        person,
        ...was,
        words: words ?? undefined,
        replaces,
      }),
    ),
  'helper-told-worry': ({ person }, taking) =>
    back(
      'knows',
      person,
      taking,
      ({ knows }) => knows,
      (was, replaces) => ({
        type: 'helper-told-worry',
        person,
        ...was,
        replaces,
      }),
    ),
};

function back<T>(
  what: What,
  person: string,
  { plan, before, entry }: Taking,
  of: (helping: Helping) => Held<T | null>,
  again: (was: T, replaces: string[]) => Fact,
): Decision | undefined {
  const [is, stood] = [find(plan.people, person), find(before.people, person)];
  if (!is || !stood || !stands(of(is), entry)) return undefined;
  const [was, replaces] = [now(of(stood)), heads(of(is))];
  return strictly([], () => [
    was === null ? { type: 'helper-unsaid', person, what, replaces } : again(was, replaces),
  ]);
}
