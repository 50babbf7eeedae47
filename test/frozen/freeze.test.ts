import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Decide } from '../../src/plan/decision.ts';
import { exampleEntries } from '../../src/plan/example/example-entries.ts';
import { type Fact, factSchemas } from '../../src/plan/facts.ts';
import { Profile, settled, Tab } from '../builders/device.ts';
import { type FrozenRecord, freezeBytes, freezeTables } from './frozen-record.ts';
import { sampleOf } from './sample-fact.ts';

const release = process.env.FREEZE;
const passphrase = 'frozen otters read slow maps';
const family = { name: 'Frozen Family', language: 'en-GB', nation: 'wales', opened: '2026-11-23' };
const said: Decide<Fact> = (_, fact) => ({ ok: true, facts: [fact] });

/** One fact of every type, with every field; the plan's beginning first. */
function everyFact(): Fact[] {
  const opened = { type: 'plan-opened', ...family } as Fact;
  const others = Object.entries(factSchemas).filter(([type]) => type !== 'plan-opened');
  return [
    opened,
    ...others.map(
      ([type, schema]) =>
        ({ type, ...(sampleOf(schema as unknown as Parameters<typeof sampleOf>[0]) as object) }) as Fact,
    ),
  ];
}

it('has a sample of every fact with all its fields', () => {
  const facts = everyFact();
  expect(facts.map(({ type }) => type).sort()).toEqual(Object.keys(factSchemas).sort());
});

// Writes its file only on the day of a release (README); every later release must open that file.
it('freezes this release, every fact known', async () => {
  const ids: string[] = [];
  const profile = new Profile();
  const surroundings = profile.surroundings();
  const tab = new Tab(profile, { ...surroundings, newId: () => ids.shift() ?? crypto.randomUUID() });
  const made = await tab.session.setUp(passphrase, { author: { id: 'priya', name: 'Priya Nand' } });
  if (!made.ok) throw new Error(made.reason);

  const example = exampleEntries('2026-11-23');
  const [first, ...rest] = example;
  if (!first) throw new Error('no example');
  profile.at = first.written;
  ids.push('example', first.id);
  const begun = await tab.record.begin(said, first.fact as Fact, { happened: first.happened });
  if (!begun.ok) throw new Error('not begun');
  for (const entry of rest) {
    profile.at = entry.written;
    ids.push(entry.id);
    await tab.record.act('example', said, entry.fact as Fact, { happened: entry.happened });
  }
  const [opening, ...others] = everyFact();
  if (!opening) throw new Error('no facts');
  const every = await tab.record.begin(said, opening);
  if (!every.ok) throw new Error('not begun');
  for (const fact of others) await tab.record.act(every.planId, said, fact);
  const drawing = { type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') };
  expect((await tab.record.keep(every.planId, drawing)).ok).toBe(true);
  await tab.record.saveDraft(every.planId, 'worry', { text: 'half a sentence' });

  const plans: FrozenRecord['plans'][number][] = [];
  for (const id of ['example', every.planId]) {
    const { plan, entries } = await tab.opened(id);
    const facts = entries.map((entry) => (entry.fact as Fact).type);
    plans.push({ id, name: plan.family?.name.heads[0].value ?? '', facts });
  }
  await settled(tab.record.families(), (view) => view.state === 'open' && view.complete);
  await expect.poll(() => tab.db.index.count()).toBe(1);
  await expect.poll(() => tab.db.logs.count()).toBe(2);
  const backup = await tab.device.makeBackup();
  if (!backup.ok) throw new Error(backup.problem);
  await backup.noteSaved();
  const frozen: FrozenRecord = {
    release: release ?? '',
    passphrase,
    recoveryKey: made.recoveryKey,
    tables: await freezeTables(tab.db),
    backup: freezeBytes(backup.bytes),
    plans,
    author: 'Priya Nand',
    draft: { text: 'half a sentence' },
  };
  expect(plans.map(({ facts }) => facts.length)).toEqual([example.length, others.length + 1]);
  for (const name of Object.keys(frozen.tables)) expect(frozen.tables[name], name).not.toEqual([]);
  if (release)
    writeFileSync(new URL(`./${release}.frozen.json`, import.meta.url), `${JSON.stringify(frozen)}\n`);
});
