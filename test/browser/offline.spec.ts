import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goInside, newFamily, openReal, unlock } from './acts.ts';
import { test as base, expect } from './app.ts';
import { waitUntilUsable } from './measure-first-load.ts';
import { type OwnServer, openOwnServer } from './own-server.ts';
import { button, wordsOf } from './set-up-tablet.ts';

const start = wordsOf('en-GB', 'start');

/** Every page of these tests is served by a server that can be taken away. */
const test = base.extend<{ server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, run) => {
    const server = await openOwnServer();
    await run(server);
    await server.stop();
  },
  baseURL: async ({ server }, run) => run(server.origin),
});

/** One load with signal, until everything is kept on the device. */
async function firstLoad(page: Page): Promise<void> {
  await page.goto('/');
  await waitUntilUsable(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function lookRound(page: Page): Promise<void> {
  await button(page, start('lookRound')).click();
  await page.getByRole('heading', { name: wordsOf('en-GB', 'families')('title') }).waitFor();
}

/** From *my families* to the plan of the first one; answers its id. */
async function openFirstPlan(page: Page): Promise<string> {
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return /#\/plan\/([^/]+)$/.exec(page.url())?.[1] ?? '';
}

/** Every picture that is on the screen has been drawn, and there are some. */
async function expectPictures(page: Page): Promise<void> {
  const pictures = page.locator('main img[src*="pictures/"]');
  await expect(pictures.first()).toBeVisible();
  await expect
    .poll(() =>
      pictures.evaluateAll((all) =>
        (all as HTMLImageElement[])
          .filter((one) => !one.complete || one.naturalWidth === 0)
          .map(({ src }) => src),
      ),
    )
    .toEqual([]);
}

test('from the second load on no server is needed: every screen, pictures, Welsh days, Urdu letters', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await firstLoad(page);
  await server.stop();
  await context.setOffline(true);

  await page.goto('/');
  await waitUntilUsable(page);
  await lookRound(page);
  const plan = await openFirstPlan(page);
  await expectPictures(page);

  const screens = [
    'people',
    'people/new',
    'worry/new',
    'going-well/new',
    'goal/new',
    'step/new',
    'must-do/new',
    'plan-b/new',
  ];
  const others = [
    'road',
    'road/edit',
    'together',
    'hand-over',
    'meeting/new',
    'history',
    'print',
    'print/plan',
  ];
  for (const screen of [...screens, ...others]) {
    await goInside(page, `/plan/${plan}/${screen}`);
    await expect(page.getByRole('heading', { level: 1 }), screen).toBeVisible();
    await expect(page.getByText(start('broken')), screen).toHaveCount(0);
  }

  await goInside(page, `/plan/${plan}/step/new`);
  await page.getByRole('searchbox').fill('dog');
  await expectPictures(page);

  await goInside(page, `/plan/${plan}`);
  await page.getByRole('navigation', { name: wordsOf('en-GB', 'plan')('goTo') }).waitFor();
  await page.getByLabel(wordsOf('en-GB', 'common')('language'), { exact: true }).selectOption('cy');
  const dates = JSON.parse(readFileSync('locales/cy/dates.json', 'utf8')) as {
    months: { inDate: string[] };
    days: { wide: string[] };
  };
  // Chromium has no Welsh of its own and would quietly say "Monday 23 November".
  const today = await page.evaluate(() => ({ month: new Date().getMonth(), day: new Date().getDate() }));
  const date = page.getByText(`${today.day} ${dates.months.inDate[today.month]}`).first();
  await expect(date).toBeVisible();

  await page.getByLabel(wordsOf('cy', 'common')('language'), { exact: true }).selectOption('ur');
  await expect(page.locator('[dir=rtl]').first()).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].some(
          ({ family, status }) => family.includes('Noto Sans Arabic') && status === 'loaded',
        ),
      ),
    )
    .toBe(true);

  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Tomato soup');
});

test('a visit with no server: set up, written, locked, unlocked at a deep address', async ({
  page,
  context,
  server,
}) => {
  await firstLoad(page);
  await server.stop();
  await context.setOffline(true);
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  await page.goto(`/#/plan/${plan}/people`);
  await page.reload();
  await unlock(page);
  await expect(page.getByRole('heading', { name: wordsOf('en-GB', 'people')('title') })).toBeVisible();
  await expect(page.getByText('Kay').first()).toBeVisible();
  // An address that is no file of the app leads to the app, not to the browser's page about having no signal.
  await page.goto('/some/old/address');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { name: wordsOf('en-GB', 'unlock')('unlock.title') })).toBeVisible();
});

test('the browser finds nothing against installing it', async ({ profile }) => {
  const page = await (await profile.open()).newPage();
  await firstLoad(page);
  const session = await page.context().newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('a new version waits until somebody says so, and the old one goes on working', async ({
  page,
  server,
}) => {
  await firstLoad(page);
  await lookRound(page);
  server.change('/index.html', (html) => html.replace('<head>', '<head><meta name="later-version">'));
  server.change('/', (html) => html.replace('<head>', '<head><meta name="later-version">'));
  server.change('/service-worker.js', (script) =>
    script.replace(/("revision":")[0-9a-f]+(","url":"index.html")/, '$10ther$2'),
  );
  const isLater = page.locator('meta[name=later-version]');
  const notice = page.getByText(start('updateReady'));

  // The browser looks for a new version by itself at a load; nothing of it is seen in the middle of a plan.
  await goInside(page, '/settings');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  await expect(notice).toBeVisible();
  await goInside(page, '/');
  await expect(notice).toBeVisible();
  await openFirstPlan(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);

  await goInside(page, '/');
  await page.reload();
  await waitUntilUsable(page);
  await expect(isLater, 'loading anew is not saying so').toHaveCount(0);
  await lookRound(page);
  await expect(notice).toBeVisible();
  const loaded = page.waitForEvent('load');
  await button(page, start('updateNow')).click();
  await loaded;
  await waitUntilUsable(page);
  await expect(isLater).toHaveCount(1);
  await lookRound(page);
  await expect(notice).toHaveCount(0);
});
