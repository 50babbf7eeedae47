import { readFileSync } from 'node:fs';
import { type Page, test as plain } from '@playwright/test';
import { addPerson } from '../../src/plan/people/decide.ts';
import { goInside } from './acts.ts';
import { expect, test } from './app.ts';
import { waitUntilUsable } from './measure-first-load.ts';
import { openOwnServer } from './own-server.ts';
import { backupOf, begin, bringIn } from './quick-tablet.ts';
import { button, wordsOf } from './set-up-tablet.ts';

// A language that does not come with the app: fetched whole while there is signal, or not at all; the app says which.

const t = wordsOf('en-GB', 'languages');
const start = wordsOf('en-GB', 'start');
const fill = (text: string, slots: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => slots[slot] ?? '');

/** One load with signal, until the app is on the device; then into the example. */
async function openExample(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await lookRound(page);
}

/** Loads the app anew and goes into the example. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('/');
  await lookRound(page);
}

async function lookRound(page: Page): Promise<void> {
  await waitUntilUsable(page);
  await button(page, start('lookRound')).click();
  await page.getByRole('heading', { name: wordsOf('en-GB', 'families')('title') }).waitFor();
}

/** From *my families* to the first plan, and what a family sees of it; answers the plan's id. */
async function sitTogether(page: Page): Promise<string> {
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  const plan = /#\/plan\/([^/]+)$/.exec(page.url())?.[1] ?? '';
  await goInside(page, `/plan/${plan}/together`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return plan;
}

/** Chooses what the family's screen speaks, by the language's tag. */
const speak = (page: Page, language: string, from = 'en-GB') =>
  page.getByLabel(wordsOf(from, 'common')('language'), { exact: true }).selectOption(language);

const row = (page: Page, english: string) => page.getByRole('listitem').filter({ hasText: english });

/** Which fonts have been loaded for this page. */
const loadedFonts = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

/** Names of the files that are kept for Bengali, without the marks of their version. */
const cachedFiles = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('waymark-language bn '));
    if (name === undefined) return [];
    const files = await (await caches.open(name)).keys();
    return files
      .map(
        ({ url }) =>
          url
            .split('/')
            .at(-1)
            ?.replace(/-[\w-]{7}\./, '.') ?? '',
      )
      .sort();
  });

const heading = (page: Page, language: string) =>
  page.getByRole('heading', { level: 1, name: wordsOf(language, 'together')('title') });

test('Bengali chosen with signal is on the tablet without it: words, letters, dates', async ({
  page,
  context,
}) => {
  await openExample(page);
  await sitTogether(page);
  await speak(page, 'bn');
  await expect(heading(page, 'bn')).toBeVisible();

  await goInside(page, '/settings/languages');
  await expect(row(page, 'Bengali')).toContainText(t('state.here'));
  await expect(row(page, 'Welsh')).toContainText(t('state.along'));
  await expect(row(page, 'Gujarati')).toContainText(t('state.not-here'));

  await context.setOffline(true);
  await comeBack(page);
  const plan = await sitTogether(page);
  await speak(page, 'bn');
  await expect(heading(page, 'bn')).toBeVisible();
  expect(await page.locator('[lang=bn]').first().getAttribute('dir')).toBe('ltr');
  await expect.poll(() => loadedFonts(page)).toContain('Noto Sans Bengali');

  // Dates: the day of today above the plan, in Bengali months, which come with the words.
  await goInside(page, `/plan/${plan}`);
  const { months } = JSON.parse(readFileSync('locales/bn/dates.json', 'utf8')) as {
    months: { inDate: string[] };
  };
  const now = await page.evaluate(() => ({ month: new Date().getMonth(), day: new Date().getDate() }));
  await expect(page.getByText(`${now.day} ${months.inDate[now.month]}`).first()).toBeVisible();

  // Another one cannot be had now. It says so, and the screen is in English, not blank and not broken.
  await goInside(page, `/plan/${plan}/together`);
  await speak(page, 'gu', 'bn');
  await expect(heading(page, 'en-GB')).toBeVisible();
  await expect(page.getByText(fill(t('not-yet'), { language: 'Gujarati' }))).toBeVisible();
  await expect(page.getByText(start('broken'))).toHaveCount(0);
  // Nor can one stand beside it: that is said where it is chosen, with the way to fetch it.
  await button(page, wordsOf('en-GB', 'together')('looks.open')).click();
  await page.getByLabel(wordsOf('en-GB', 'common')('beside')).selectOption('tr');
  await expect(page.getByText(fill(t('not-yet'), { language: 'Turkish' }))).toBeVisible();
  await button(page, t('fetch')).click();
  await expect(page.getByText(t('not-fetched'))).toBeVisible();
  await goInside(page, '/settings/languages');
  await row(page, 'Gujarati').getByRole('button').click();
  await expect(row(page, 'Gujarati')).toContainText(t('not-fetched'));

  // Signal is back: what was chosen comes by itself, without anybody asking again.
  await goInside(page, `/plan/${plan}/together`);
  await expect(heading(page, 'en-GB')).toBeVisible();
  await context.setOffline(false);
  await expect(heading(page, 'gu')).toBeVisible();
});

test('a language is fetched for a visit from the settings, and can be taken off the tablet', async ({
  page,
}) => {
  await openExample(page);
  await goInside(page, '/settings/languages');
  await row(page, 'Bengali').getByRole('button').click();
  await expect(row(page, 'Bengali')).toContainText(t('state.here'));
  expect(await cachedFiles(page)).toHaveLength(2);
  await row(page, 'Bengali').getByRole('button').click();
  await expect(row(page, 'Bengali')).toContainText(t('state.not-here'));
  expect(await cachedFiles(page)).toEqual([]);
});

// Files that break off are told by the browser on its console, so this test stands without the watch.
plain(
  'a language that broke off in the middle is not here at all, and comes when asked again',
  async ({ page, context }) => {
    await openExample(page);
    const font = /noto-sans-bengali/;
    await context.route(font, (route) => route.abort());
    await goInside(page, '/settings/languages');
    await row(page, 'Bengali').getByRole('button').click();
    await expect(row(page, 'Bengali')).toContainText(t('not-fetched'));
    await comeBack(page);
    await goInside(page, '/settings/languages');
    await expect(row(page, 'Bengali')).toContainText(t('state.not-here'));

    await context.unroute(font);
    await row(page, 'Bengali').getByRole('button').click();
    await expect(row(page, 'Bengali')).toContainText(t('state.here'));
  },
);

test('where people of a plan read languages that are not here, the worker is told before the visit', async ({
  page,
  context,
}) => {
  const backup = await backupOf(async (tab) => {
    const plan = await begin(tab, 'Docherty', 'bn');
    await tab.record.act(plan, addPerson, { person: 'gran', name: 'Gran', role: 'network', language: 'gu' });
  });
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await bringIn(page, backup);
  await page.getByText('Docherty').click();
  await page.waitForURL(/plan/);
  const told = page.getByText(fill(t('lacking-several'), { list: 'Bengali and Gujarati' }));
  await expect(told).toBeVisible();
  await button(page, t('fetch')).click();
  await expect(page.getByText(t('not-fetched'))).toBeVisible();
  const plan = /#\/plan\/([^/]+)$/.exec(page.url())?.[1] ?? '';
  for (const screen of ['together', 'hand-over']) {
    await goInside(page, `/plan/${plan}/${screen}`);
    await expect(told, screen).toBeVisible();
  }

  // Whoever is asked to check the words of one is told there as well, and it is fetched there.
  await goInside(page, '/settings/check-words/bn');
  await expect(page.getByText(fill(t('not-yet'), { language: 'Bengali' }))).toBeVisible();
  await context.setOffline(false);
  await button(page, t('fetch')).click();
  await page.getByText(/^[\d,]+ of [\d,]+ read$/).waitFor();

  await goInside(page, `/plan/${plan}`);
  await expect(page.getByText(fill(t('lacking'), { list: 'Gujarati' }))).toBeVisible();
  await button(page, t('fetch')).click();
  await expect(page.getByText(t('now-ready'))).toBeVisible();
  await goInside(page, `/plan/${plan}/together`);
  await expect(heading(page, 'bn')).toBeVisible();
});

plain(
  'a new version brings what a kept language needs before it takes over, and drops the old after',
  async ({ browser }) => {
    const server = await openOwnServer();
    const context = await browser.newContext({ baseURL: server.origin, locale: 'en-GB' });
    const page = await context.newPage();
    await openExample(page);
    await goInside(page, '/settings/languages');
    await row(page, 'Bengali').getByRole('button').click();
    await expect(row(page, 'Bengali')).toContainText(t('state.here'));
    const before = ['bn.js', 'noto-sans-bengali-bengali-wght-normal.woff2'];
    await expect.poll(() => cachedFiles(page)).toEqual(before);

    // In the later version the words are in another file.
    server.change('/languages/bn.json', (list) =>
      list.replace(/languages\/bn\/bn-[\w-]+\.js/, 'languages/bn/later.js'),
    );
    server.change('/languages/bn/later.js', () => 'export {};');
    server.change('/service-worker.js', (script) =>
      script.replace(/("revision":")[0-9a-f]+(","url":"languages\/bn.json")/, '$10ther$2'),
    );
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
    await expect(page.getByText(start('updateReady'))).toBeVisible();
    // It waits, and has everything already; the version that is running has lost nothing.
    expect(await cachedFiles(page)).toEqual([before[0], 'later.js', before[1]]);

    const loaded = page.waitForEvent('load');
    await button(page, start('updateNow')).click();
    await loaded;
    await expect.poll(() => cachedFiles(page)).toEqual(['later.js', before[1]]);
    await context.close();
    await server.stop();
  },
);
