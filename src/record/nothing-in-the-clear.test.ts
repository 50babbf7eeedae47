import { expect, it } from 'vitest';
import { Profile, passphrase } from '../../test/builders/device.ts';
import { words } from '../../test/builders/story.ts';
import { openPlan } from '../plan/family/decide.ts';
import { sayGoingWell } from '../plan/going-well/decide.ts';
import { addPerson } from '../plan/people/decide.ts';

// No substring of another planted word, and nothing the code itself writes.
const planted = {
  family: 'Quillfeather',
  child: 'Zebedee',
  said: 'bedtime-at-Larkfield',
  draft: 'unfinished-Wrenhold',
  author: 'Gwenllian-Prys',
  drawn: 'Hollowmere-in-crayon',
  setting: 'Tangmere-setting',
  pin: 'passphrase-Ilkeston-vole-hammock',
};

/** Every place a value may hide in a row: strings as they are, bytes as bytes. */
function bytesIn(value: unknown): Buffer[] {
  if (value instanceof Uint8Array) return [Buffer.from(value)];
  if (typeof value === 'string') return [Buffer.from(value)];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => [Buffer.from(key), ...bytesIn(inner)]);
  }
  return [Buffer.from(String(value))];
}

function spellings(word: string): Buffer[] {
  const utf8 = Buffer.from(word);
  // Base64 of a word inside a longer text has three spellings; the middles of all three are searched.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), utf8])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  return [utf8, Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16(), ...base64];
}

it('finds no planted word in any table, as UTF-8, UTF-16 or base64', async () => {
  const profile = new Profile();
  const tab = profile.tab();
  await tab.session.setUp(planted.pin, { author: { id: 'g', name: planted.author }, note: planted.setting });
  const begun = await tab.record.begin(openPlan, {
    name: planted.family,
    language: 'en-GB',
    nation: 'wales',
  });
  if (!begun.ok) throw new Error('not begun');
  await tab.record.act(begun.planId, addPerson, { person: 'c1', name: planted.child, role: 'child' });
  for (let i = 0; i < 40; i += 1) {
    await tab.record.act(begun.planId, sayGoingWell, {
      thing: `t${i}`,
      kind: 'strength',
      words: words(`${planted.said} ${i}`),
    });
  }
  const kept = await tab.record.keep(begun.planId, {
    type: 'image/svg+xml',
    bytes: new TextEncoder().encode(`<svg><title>${planted.drawn}</title></svg>`),
  });
  expect(kept.ok).toBe(true);
  await tab.record.saveDraft(begun.planId, 'worry', { text: planted.draft });
  await tab.record.saveDraft(null, 'new-family', { text: planted.draft });
  tab.record.families().subscribe(() => {});
  await (await tabAfter(profile)).opened(begun.planId);
  await expect.poll(() => tab.db.logs.count()).toBe(1);
  await expect.poll(() => tab.db.index.count()).toBe(1);
  const backup = await tab.device.makeBackup();
  if (!backup.ok) throw new Error('no backup');
  await backup.noteSaved();

  const everything: Buffer[] = [Buffer.from(backup.bytes), Buffer.from(backup.name)];
  for (const table of tab.db.tables) {
    const rows = await table.toArray();
    expect(rows.length, `${table.name} has rows to search`).toBeGreaterThan(0);
    everything.push(...rows.flatMap(bytesIn));
  }
  const haystack = Buffer.concat(everything);
  for (const word of [...Object.values(planted), passphrase]) {
    for (const spelling of spellings(word)) expect(haystack.includes(spelling), word).toBe(false);
  }
  // The search itself finds what is there: a form's id is readable, in a row and in base64.
  expect(haystack.includes(Buffer.from('new-family'))).toBe(true);
  expect(haystack.includes(spellings('waymark')[0] ?? Buffer.alloc(1))).toBe(true);
});

async function tabAfter(profile: Profile) {
  const tab = profile.tab();
  await tab.session.start();
  await tab.session.unlock({ kind: 'passphrase', text: planted.pin });
  return tab;
}
