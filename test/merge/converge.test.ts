import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan, renameFamily } from '../../src/plan/family/decide.ts';
import { endGoingWell, rewordGoingWell, sayGoingWell } from '../../src/plan/going-well/decide.ts';
import type { EntryRow } from '../../src/record/database.ts';
import type { Acted } from '../../src/record/plan-record.ts';
import { Profile, passphrase, type Tab } from '../builders/device.ts';
import { words } from '../builders/story.ts';

const right = { kind: 'passphrase', text: passphrase } as const;

type Doing =
  | { readonly does: 'say' | 'reword' | 'end'; readonly thing: number; readonly text: string }
  | { readonly does: 'rename'; readonly text: string };

const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({
    does: fc.constantFrom('say' as const, 'reword' as const, 'end' as const),
    thing: fc.integer({ min: 0, max: 2 }),
    text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  }),
  fc.record({ does: fc.constant('rename' as const), text: fc.constantFrom('Okafor', 'Lee', 'علی', '🦊') }),
);

function act(tab: Tab, planId: string, what: Doing): Promise<Acted> {
  const text = words(what.text);
  if (what.does === 'rename') return tab.record.act(planId, renameFamily, { name: what.text });
  const thing = `t${what.thing}`;
  if (what.does === 'say')
    return tab.record.act(planId, sayGoingWell, { thing, kind: 'strength', words: text });
  if (what.does === 'reword') return tab.record.act(planId, rewordGoingWell, { thing, words: text });
  return tab.record.act(planId, endGoingWell, { thing, because: text });
}

async function backupOf(tab: Tab): Promise<Uint8Array<ArrayBuffer>> {
  const backup = await tab.device.makeBackup();
  if (!backup.ok) throw new Error(backup.problem);
  return backup.bytes;
}

/** Two tablets that know the same plan. */
async function pair() {
  const one = await new Profile().openTab();
  const begun = await one.record.begin(openPlan, { name: 'Okafor', language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  const two = new Profile().tab();
  const restored = await two.device.restore(await backupOf(one), right);
  if (!restored.ok) throw new Error(restored.reason);
  return { planId: begun.planId, tablets: [one, two] as const };
}

/** Gives some of one tablet's entries to the other, as they are on disk, in the order given. */
async function handOver(from: Tab, to: Tab, planId: string, pick: (row: EntryRow, at: number) => boolean) {
  const kept = await from.db.entries.where('plan').equals(planId).toArray();
  // A file with only some of the entries: what a broken-off or older hand-over brings.
  await from.db.entries.bulkDelete(kept.filter((row, at) => !pick(row, at)).map((row) => row.id));
  const bytes = await backupOf(from);
  await from.db.entries.bulkPut(kept);
  const merged = await to.device.merge(bytes, right);
  if (!merged.ok) throw new Error(merged.reason);
}

describe('two tablets that worked apart', () => {
  it('R2 come to the same plan over any acts, partial hand-overs, orders and repeats', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), doing), { maxLength: 14 }),
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 })), {
          maxLength: 4,
        }),
        async (acts, partials) => {
          const { planId, tablets } = await pair();
          const waiting = [...partials];
          for (const [at, [who, what]] of acts.entries()) {
            await act(tablets[who === 0 ? 0 : 1], planId, what);
            const next = waiting[0];
            if (next && at % 3 === 2) {
              waiting.shift();
              const [back, every, offset] = next;
              const [from, to] = back ? [tablets[1], tablets[0]] : [tablets[0], tablets[1]];
              await handOver(from, to, planId, (_, index) => (index + offset) % every === 0);
            }
          }
          const [a, b] = [await backupOf(tablets[0]), await backupOf(tablets[1])];
          for (const bytes of [b, b]) await tablets[0].device.merge(bytes, right);
          for (const bytes of [a, b, a]) await tablets[1].device.merge(bytes, right);
          const [one, two] = await Promise.all(tablets.map((tablet) => tablet.opened(planId)));
          expect(one?.plan).toEqual(two?.plan);
          expect(one?.entries).toEqual(two?.entries);
          for (const view of [one, two]) {
            expect(view?.integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('R5 keep both values of what both changed, and R4 merge the rest without a word', async () => {
    const { planId, tablets } = await pair();
    const [one, two] = tablets;
    await act(one, planId, { does: 'rename', text: 'By one' });
    await act(one, planId, { does: 'say', thing: 1, text: 'only one' });
    await act(two, planId, { does: 'rename', text: 'By two' });
    await act(two, planId, { does: 'say', thing: 2, text: 'only two' });
    await one.device.merge(await backupOf(two), right);
    const { plan } = await one.opened(planId);
    expect(plan.family?.name.heads.map((head) => head.value).sort()).toEqual(['By one', 'By two']);
    expect(Object.keys(plan.goingWell).sort()).toEqual(['t1', 't2']);
  });

  it('say what has not arrived yet as awaited, not as missing', async () => {
    const { planId, tablets } = await pair();
    const [one, two] = tablets;
    for (const thing of [0, 1, 2]) await act(one, planId, { does: 'say', thing, text: 'x' });
    const last = (await one.opened(planId)).entries.at(-1)?.id;
    await handOver(one, two, planId, (row) => row.id === last);
    expect((await two.opened(planId)).integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 1 });
    await two.device.merge(await backupOf(one), right);
    expect((await two.opened(planId)).integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
  });

  it('accept a wrong clock: nothing is lost, and later acts sort behind it', async () => {
    const wrong = new Profile();
    wrong.at = '2071-01-01T09:00:00.000Z';
    const one = await new Profile().openTab();
    const begun = await one.record.begin(openPlan, { name: 'Okafor', language: 'en-GB', nation: 'england' });
    if (!begun.ok) throw new Error('not begun');
    const two = wrong.tab();
    await two.device.restore(await backupOf(one), right);
    await two.record.act(begun.planId, renameFamily, { name: 'From the future' });
    await one.device.merge(await backupOf(two), right);
    const acted = await one.record.act(begun.planId, renameFamily, { name: 'After it' });
    expect(acted.ok && acted.entries[0]?.written).toBe('2026-11-23T10:00:00.000Z');
    const { plan, entries } = await one.opened(begun.planId);
    expect(plan.family?.name.heads.map((head) => head.value)).toEqual(['After it']);
    expect(entries).toHaveLength(3);
  });
});
