import type { Decide } from '../../src/plan/decision.ts';
import type { Entry } from '../../src/plan/entry.ts';
import { exampleEntries } from '../../src/plan/example/example-entries.ts';
import { Tablet } from '../../src/plan/example/tablet.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { moveStep } from '../../src/plan/step/decide.ts';
import { backupOf } from '../browser/quick-tablet.ts';

/** What happened in the example family's five months, and more of the same until there are so many entries. */
function factsOf(entries: number): Fact[] {
  const today = new Date().toISOString().slice(0, 10);
  const told = exampleEntries(today) as readonly Entry[];
  const [last] = told.slice(-1);
  const tablet = new Tablet('example', 'bench', { id: 'priya', name: 'Priya' }, last?.written ?? today);
  tablet.receives(told);
  const [step] = Object.values(tablet.plan.steps).filter(({ retired }) => retired === null);
  if (!step) throw new Error('the example has no step');
  for (let at = 0; tablet.entries.length < entries; at += 1)
    tablet.does(moveStep, { step: step.id, to: at % 2 === 0 ? 'stuck' : 'started' });
  return tablet.entries.slice(0, entries).map(({ fact }) => fact);
}

const tell: Decide<readonly Fact[]> = (_, facts) => ({ ok: true, facts });

/** A backup file with so many plans of so many entries each, written by the app's own record. */
export function backupOfCaseload(plans: number, entries: number): Promise<Buffer> {
  const facts = factsOf(entries);
  return backupOf(async (tab) => {
    for (let at = 1; at <= plans; at += 1) {
      const named = facts.map((fact) =>
        fact.type === 'plan-opened' ? { ...fact, name: `Family ${at}` } : fact,
      );
      const begun = await tab.record.begin(tell, named);
      if (!begun.ok) throw new Error(JSON.stringify(begun));
    }
  });
}
