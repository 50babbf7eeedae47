import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { now } from '../../src/plan/held.ts';
import type { Secret } from '../../src/vault/unlock-vault.ts';
import { Profile, settled, type Tab } from '../builders/device.ts';
import { type FrozenRecord, thawBytes, thawTables } from './frozen-record.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.frozen.json'));
const frozen = files.map((name) => JSON.parse(readFileSync(new URL(name, here), 'utf8')) as FrozenRecord);

async function thawed(record: FrozenRecord): Promise<Tab> {
  const tab = new Profile().tab();
  await thawTables(tab.db, record.tables);
  return tab;
}

async function expectAllOf(record: FrozenRecord, tab: Tab): Promise<void> {
  for (const expected of record.plans) {
    const { plan, entries, integrity } = await tab.opened(expected.id);
    expect(integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
    expect(plan.family && now(plan.family.name)).toBe(expected.name);
    expect(plan.newer).toBe(0);
    expect(entries).toHaveLength(expected.facts.length);
    expect(entries.filter((entry) => 'odd' in entry || 'newer' in entry)).toEqual([]);
  }
  const example = await tab.opened('example');
  expect(example.plan.setAside).toEqual([]);
  expect(tab.record.author()?.name).toBe(record.author);
}

it('has at least the first release', () => expect(files).toContain('v1.frozen.json'));

describe.each(frozen)('a record written by $release', (record) => {
  const secrets: readonly Secret[] = [
    { kind: 'passphrase', text: record.passphrase },
    { kind: 'recovery', text: record.recoveryKey },
  ];

  it.each(secrets)('opens by $kind, whole and sound', async (secret) => {
    const tab = await thawed(record);
    expect(await tab.session.start()).toEqual({ is: 'locked' });
    expect(await tab.session.unlock(secret)).toEqual({ ok: true });
    await expectAllOf(record, tab);
  });

  it('opens without its log and index, entry by entry', async () => {
    const tab = await thawed(record);
    await tab.db.logs.clear();
    await tab.db.index.clear();
    await tab.session.unlock({ kind: 'passphrase', text: record.passphrase });
    await expectAllOf(record, tab);
    const view = await settled(tab.record.families(), (one) => one.state === 'open' && one.complete);
    const names = view.state === 'open' ? view.families.map(({ summary }) => summary?.name) : [];
    expect(new Set(names)).toEqual(new Set(record.plans.map(({ name }) => name)));
    expect(names).toHaveLength(record.plans.length);
  });

  it('still has its draft, and can be written on', async () => {
    const tab = await thawed(record);
    await tab.session.unlock({ kind: 'passphrase', text: record.passphrase });
    const planId = record.plans.at(-1)?.id ?? '';
    expect(await tab.record.loadDraft(planId, 'worry')).toEqual({ ok: true, value: record.draft });
    const acted = await tab.record.act(
      planId,
      () => ({ ok: true, facts: [{ type: 'family-renamed', name: 'Thawed', replaces: [] }] }),
      {},
    );
    expect(acted.ok).toBe(true);
    expect((await tab.opened(planId)).integrity.ok).toBe(true);
  });

  it('comes back from its backup onto an empty device', async () => {
    const tab = new Profile().tab();
    const restored = await tab.device.restore(thawBytes(record.backup), {
      kind: 'passphrase',
      text: record.passphrase,
    });
    expect(restored).toMatchObject({ ok: true, plans: record.plans.length });
    await expectAllOf(record, tab);
  });
});
