import type { Applier, Appliers } from '../apply.ts';
import { hold, write } from '../held.ts';
import type { Plan, SetAsideReason } from '../plan.ts';
import type { FamilyFact } from './facts.ts';
import type { Family } from './family.ts';

const changed = (plan: Plan, how: (family: Family) => Family): Plan | SetAsideReason =>
  plan.family ? { ...plan, family: how(plan.family) } : 'unknown-thing';

const opened: Applier<'plan-opened'> = (plan, entry) => {
  if (plan.family) return 'said-twice';
  const { name, language, opened, nation, kind } = entry.fact;
  const family = { name: hold(entry, name), language: hold(entry, language), opened, nation };
  return { ...plan, family: { ...family, kind: hold(entry, kind ?? null) } };
};

export const applyFamily: Appliers<FamilyFact['type']> = {
  'plan-opened': opened,
  'family-renamed': (plan, entry) =>
    changed(plan, (family) => ({
      ...family,
      name: write(family.name, entry, entry.fact.name, entry.fact.replaces),
    })),
  'plan-kind-chosen': (plan, entry) =>
    changed(plan, (family) => ({
      ...family,
      kind: write(family.kind, entry, entry.fact.kind, entry.fact.replaces),
    })),
  'family-language-chosen': (plan, entry) =>
    changed(plan, (family) => ({
      ...family,
      language: write(family.language, entry, entry.fact.language, entry.fact.replaces),
    })),
};
