import { type Appliers, changes, put, withoutLast } from '../apply.ts';
import { find } from '../find.ts';
import { type Held, hold, write } from '../held.ts';
import type { Plan } from '../plan.ts';
import { accountOf } from './account-of.ts';
import type { VisitFact } from './facts.ts';
import type { Account, Miss, Visit } from './visit.ts';

const visitOf = (fact: { visit: string }) => fact.visit;

export const applyVisit: Appliers<VisitFact['type']> = {
  'visit-planned': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'visits', {
      ...bare(entry, fact.visit),
      planned: [fact.on],
      who: [...new Set(fact.who)],
      children: [...new Set(fact.children)],
    });
  },
  'visit-moved': changes('visits', visitOf, (visit, _entry, { on, takesBack }) => ({
    ...visit,
    planned: takesBack ? withoutLast(visit.planned, (day) => day === takesBack) : [...visit.planned, on],
  })),
  'visit-called-off': changes('visits', visitOf, (visit, entry, { because }) => ({
    ...visit,
    calledOff: { because, by: entry.by.name, written: entry.written },
  })),
  'visit-goes-ahead': changes('visits', visitOf, (visit) => ({ ...visit, calledOff: null })),
  'visit-made': (plan, entry) => {
    const { fact } = entry;
    const before = visitAt(plan, entry, fact.visit);
    const account = accountOf(fact);
    const children = [...new Set([...before.children, ...account.children.map(({ child }) => child)])];
    const visit = {
      ...before,
      children,
      account: says<Account>(before.account, silenceOf(before), entry, account, fact.replaces),
    };
    return { ...plan, visits: { ...plan.visits, [fact.visit]: asSaid(visit) } };
  },
  'visit-missed': (plan, entry) => {
    const { visit: id, on, who, why, tried, replaces } = entry.fact;
    const before = visitAt(plan, entry, id);
    const visit = {
      ...before,
      miss: says<Miss>(before.miss, silenceOf(before), entry, { on, who: [...new Set(who)], why }, replaces),
      tried: tried ? [...before.tried, { on, words: tried }] : before.tried,
    };
    return { ...plan, visits: { ...plan.visits, [id]: asSaid(visit) } };
  },
  'visit-tried-again': changes('visits', visitOf, (visit, _entry, { on, words }) =>
    asSaid({ ...visit, tried: [...visit.tried, { on, words }] }),
  ),
  'visit-not-made': changes('visits', visitOf, (visit, entry, { replaces }) =>
    asSaid({ ...visit, account: write(visit.account, entry, null, replaces) }),
  ),
  'visit-not-missed': changes('visits', visitOf, (visit, entry, { replaces }) =>
    asSaid({ ...visit, miss: write(visit.miss, entry, null, replaces) }),
  ),
  'visit-withdrawn': (plan, { fact: { visit } }) => {
    if (!find(plan.visits, visit)) return 'unknown-thing';
    const { [visit]: _, ...others } = plan.visits;
    return { ...plan, visits: others };
  },
};

type Writing = Parameters<typeof hold>[0];

/** A visit nobody has planned: the entry that tells of it brings it into the plan. */
const bare = (entry: Writing, id: string): Visit => ({
  id,
  planned: [],
  who: [],
  children: [],
  account: hold<Account | null>(entry, null),
  miss: hold<Miss | null>(entry, null),
  tried: [],
  made: null,
  missed: null,
  calledOff: null,
});

const visitAt = (plan: Plan, entry: Writing, id: string): Visit => find(plan.visits, id) ?? bare(entry, id);

/** What is said takes the place of what its writer saw, and of the silence with which the visit came: silence is no other word. */
function says<T>(
  held: Held<T | null>,
  silence: readonly string[],
  entry: Writing,
  value: T,
  replaces: readonly string[],
): Held<T | null> {
  if (silence.includes(entry.id)) return hold<T | null>(entry, value);
  return write(held, entry, value, [...replaces, ...silence]);
}

/** The entry that brought the visit into the plan stands in both, saying nothing. */
const silenceOf = ({ account, miss }: Visit): string[] => {
  const inMiss = [...miss.heads.map(({ entry }) => entry), ...miss.replaced];
  return [...account.heads.map(({ entry }) => entry), ...account.replaced].filter((one) =>
    inMiss.includes(one),
  );
};

/** Made and missed as they stand after what was written. */
function asSaid(visit: Visit): Visit {
  const [made] = visit.account.heads;
  const [missed] = visit.miss.heads;
  return {
    ...visit,
    who: made.value?.who ?? missed.value?.who ?? visit.who,
    made: made.value && { ...made.value, by: made.by, written: made.written },
    missed: missed.value && {
      ...missed.value,
      tried: visit.tried,
      by: missed.by,
      written: missed.written,
    },
  };
}
