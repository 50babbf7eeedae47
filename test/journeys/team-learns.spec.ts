import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { delayCauses } from '../../src/plan/drift/delay.ts';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, bringIn, chooseBackup } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { backupOfTeam } from '../browser/team-tablet.ts';
import { TEAM_TODAY, teamFamilies } from '../builders/team.ts';
import { goOffline } from './offline.ts';
import { sheetsOf } from './plain-on-paper.ts';

// Ruth Aldous leads a team. Priya and Gwen hand her the backup files of their seven and five families. What happened in them stands in
// test/builders/team.ts; the numbers below can be counted there.

const t = wordsOf('en-GB', 'team');
const drift = wordsOf('en-GB', 'drift');
const settings = wordsOf('en-GB', 'settings');

/** Whom and what no sheet may name. */
const names = [
  ...teamFamilies.flatMap(({ name, worker }) => [name, ...worker.split(' ')]),
  'Zuri',
  'Otis',
  'Marla',
  'Mum rings',
];

/** The cells of a table's rows, as read. */
const rowsOf = async (page: Page, part: string): Promise<string[][]> => {
  const rows = page.getByRole('article').getByRole('region', { name: part, exact: true }).getByRole('row');
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
};

/** What a Word document says, paragraph by paragraph. */
async function paragraphsOf(download: Download): Promise<{ words: string[]; all: string }> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const words = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .trim()
      .replaceAll('&lt;', '<'),
  );
  const all = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join(' ');
  return { words, all };
}

test('a team learns from twelve families: worried, working well, next; on one sheet and in Word, and nobody is named', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.clock.setFixedTime(`${TEAM_TODAY}T15:00:00Z`);
  await bringIn(page, await backupOf(async () => undefined, '2027-07-05T08:00:00.000Z'));
  await goOffline(page);

  // With nobody's plans yet the page says how to get them, and counts nothing.
  await goInside(page, '/team');
  await expect(page.getByText(t('how'))).toBeVisible();
  for (const [worker, families] of [
    ['Priya Nand', 7],
    ['Gwen Adair', 5],
  ] as const) {
    await goInside(page, '/team');
    await page.getByRole('link', { name: t('bring-in') }).click();
    await chooseBackup(page, await backupOfTeam(worker));
    await button(page, settings('backup.in-go')).click();
    await expect(page.getByText(`${families} families are new here.`)).toBeVisible();
  }

  // Today, all families together: what waits, how long, and what it has cost the children.
  await goInside(page, '/team');
  const today = page.getByRole('region', { name: t('today') });
  await expect(today).toContainText('1,971 of the 31,758 days that these children have lived');
  await expect(today.getByRole('row', { name: drift('cause.late-step') }).getByRole('cell')).toHaveText([
    '7',
    '7',
    '353',
  ]);
  await expect(today).toContainText(`In fewer than 5 families: ${drift('cause.stuck-step')}`);

  // The brief of June is the one of last month: 12 families, 18 children, something waited on all 30 days in each.
  const sheet = page.getByRole('article');
  await expect(page.getByLabel(t('month'))).toHaveValue('2027-06-01');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Learning brief: June 2027');
  await expect(sheet.locator('dd')).toHaveText(['12', '18', '360']);
  // Seven steps waited from 11 June on: 20 days each. Three families have a stuck step: fewer than 5.
  const worried = await rowsOf(page, t('worried'));
  expect(worried).toHaveLength(7);
  expect(worried.at(3)).toEqual([drift('cause.late-step'), '<5', '6', '6', '5', '<5', '7', '140']);
  expect(worried.at(6)).toEqual([drift('cause.supervision-gap'), '<5', '<5', '<5', '<5', '5', '5', '150']);
  await expect(sheet).toContainText(`Also: ${drift('cause.stuck-step')} (fewer than 5)`);
  const working = await rowsOf(page, t('working'));
  expect(working.slice(1).map(([what, ...months]) => [what, months.at(-1)])).toEqual([
    [t('good.delay-ended'), '7'],
    [t('good.person-heard'), '7'],
    [t('good.goal-reached'), '6'],
    [t('good.step-done'), '5'],
    [t('good.stone-reached'), '5'],
    [t('good.nothing-waited'), '<5'],
  ]);
  const next = sheet.getByRole('region', { name: t('next') }).getByRole('listitem');
  await expect(next).toHaveCount(3);
  await expect(next.nth(2)).toHaveText(`${drift('unblock.move-step')} (${drift('cause.late-step')})`);

  // Nobody's name and no words of theirs are on the page, nor in its title.
  const said = `${await page.title()} ${await page.locator('main').innerText()}`;
  expect(names.filter((name) => said.includes(name))).toEqual([]);

  // Another month says other things: in February six steps were late.
  await page.getByLabel(t('month')).selectOption('2027-02-01');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Learning brief: February 2027');
  expect((await rowsOf(page, t('worried'))).at(1)?.slice(-2)).toEqual(['6', '108']);
  await page.getByLabel(t('month')).selectOption('2027-06-01');

  // Word: offline too, the same words in the same order, under a name that says nothing about anybody.
  const downloading = page.waitForEvent('download');
  await button(page, t('word')).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('learning-brief-2027-06.docx');
  const { words, all } = await paragraphsOf(download);
  const onSheet = (await sheet.locator('h2, h3, dt, dd, th, td, ol > li, p').allInnerTexts()).map((one) =>
    one.trim(),
  );
  const [families, children, days] = [t('families-open'), t('children'), t('days')];
  expect(words).toEqual([
    onSheet[0],
    ...[`${families}: 12`, `${children}: 18`, `${days}: 360`],
    ...onSheet.slice(7),
  ]);
  expect(names.filter((name) => all.includes(name))).toEqual([]);

  // Paper: one sheet, also where all other causes are named in the line under the table.
  expect(await sheetsOf(page)).toBe(1);
  const every = delayCauses.map((cause) => drift(`cause.${cause}`));
  await sheet.getByText('Also:').evaluate((line, things) => {
    line.textContent = `Also: ${things.map((one) => `${one} (fewer than 5)`).join(', ')}`;
  }, every.slice(6));
  expect(await sheetsOf(page)).toBe(1);
});
