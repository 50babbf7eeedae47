import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../src/plan/shapes.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWish } from '../../src/plan/wish/decide.ts';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { Taps } from './count-taps.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';
import { lettersUnder14pt, sheetsOf } from './plain-on-paper.ts';

const t = wordsOf('en-GB', 'interpreter');
const urdu = wordsOf('ur', 'together');
const urduCommon = wordsOf('ur', 'common');
const common = wordsOf('en-GB', 'common');
const refusals = wordsOf('en-GB', 'refusals');

const note = 'Bring the blue letter. Ring me if the bus is late.';
const wish = 'میں چاہتی ہوں کہ بچے سکول جائیں۔';
const phone = '01632 960 148';

const ready = (id: string, slots: Record<string, string>): Words => ({ ...words(id), phrase: { id, slots } });

/** Farzana Latif with Iqra, who is 12, and the twins; no recourse to public funds, help under section 17. */
async function latifs(): Promise<{ backup: Buffer; plan: string }> {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Latif', 'ur');
    await addPeople(tab, plan, [
      { name: 'Iqra', role: 'child', born: '2014-09-09' },
      { name: 'Amna', role: 'child', born: '2022-05-02' },
      { name: 'Bilal', role: 'child', born: '2022-05-02' },
      { name: 'Farzana', role: 'parent', relation: words('Mum'), language: 'ur' },
      { name: 'Priya', role: 'worker', phone },
    ]);
    const steps = [
      {
        step: 'food',
        sentence: ready('money-food', { who: 'Farzana', other: 'Priya' }),
        // Each Monday until the last one in March.
        when: { kind: 'often', times: 1, outOf: 1, unit: 'weeks', weekday: 1, until: '2027-03-29' },
      },
      {
        step: 'advice',
        sentence: ready('money-law', { who: 'Farzana', other: 'Priya', time: '10.30' }),
        when: { kind: 'by', date: '2027-02-03' },
        check: { know: words(note), checker: 'priya' },
      },
      {
        step: 'school',
        sentence: ready('school-form', { who: 'Farzana', other: 'Priya' }),
        when: { kind: 'by', date: '2027-02-17' },
      },
    ] as const;
    for (const step of steps) {
      const done = await tab.record.act(plan, addStep, { ...step, who: ['farzana'], helpers: ['priya'] });
      if (!done.ok) throw new Error(JSON.stringify(done));
    }
    await tab.record.act(plan, sayWish, {
      wish: 'school',
      person: 'farzana',
      words: words(wish, 'ur'),
      forAll: true,
    });
  }, '2027-01-18T09:00:00.000Z');
  return { backup, plan };
}

/** One thing in two languages: the Urdu side and the English side, wherever it stands. */
const sides = (of: Locator) =>
  [
    of.locator('[data-half=ur][lang=ur][dir=rtl]'),
    of.locator('[data-half=en-GB][lang=en-GB][dir=ltr]'),
  ] as const;

/** Urdu stands on the right and English on the left, at the same height. */
async function expectUrduOnTheRight(of: Locator): Promise<void> {
  const [right, left] = await Promise.all(sides(of).map((side) => side.first().boundingBox()));
  if (!right || !left) throw new Error('one of the two is not there');
  expect(right.x).toBeGreaterThan(left.x + left.width - 1);
  expect(Math.abs(right.y - left.y)).toBeLessThan(4);
}

test('Mr Saeed from an agency reads the plan to Farzana in Urdu; her daughter Iqra is not let interpret; screen and paper stand in both languages', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { backup, plan } = await latifs();
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // The kitchen table: Farzana's plan in Urdu, from right to left. Priya is asked in English who interprets.
  await goInside(page, `/plan/${plan}/together`);
  await expect(page.locator('main')).toHaveCSS('direction', 'rtl');
  const taps = new Taps();
  await taps.tap(page.getByRole('link', { name: t('today-nobody') }));
  await page.getByRole('heading', { name: t('title'), level: 1 }).waitFor();
  expect(taps.taps).toBe(1);

  // Iqra speaks both languages well. She is 12: the app refuses her however she is written, and says why.
  const name = page.getByLabel(t('name'), { exact: true });
  for (const iqra of ['Iqra', 'Miss Iqra Latif', 'iqra l.']) {
    await name.fill(iqra);
    await expect(page.getByText(t('never-a-child'))).toBeVisible();
    await button(page, t('save')).first().click();
    const refused = refusals('interpreter-is-child').replace('{{name}}', 'Iqra');
    await expect(page.getByText(refused).first()).toBeVisible();
    await expect(page.getByText(t('none'))).toBeVisible();
  }
  // Her mother is no interpreter either; nobody of the plan is offered as one.
  await name.fill('Farzana');
  await expect(page.getByText(t('never-family'))).toBeVisible();

  // Mr Saeed comes from an agency. Urdu, for Farzana, today: that stands there already.
  await name.fill('Mr Saeed');
  await page.getByLabel(t('agency'), { exact: true }).fill('City Interpreters');
  await expect(page.getByLabel(t('language'), { exact: true })).toHaveValue('ur');
  await expect(group(page, t('people')).getByRole('checkbox', { name: 'Farzana' })).toBeChecked();
  await button(page, t('save')).first().click();
  await expect(
    page.getByRole('status').filter({ hasText: wordsOf('en-GB', 'editing')('saved') }),
  ).toBeVisible();
  await page.getByRole('link', { name: t('saved-back') }).click();
  const line = page.getByRole('link', { name: t('today').replace('{{name}}', 'Mr Saeed') });
  await expect(line).toContainText(t('aloud.not-yet'));

  // What Farzana is asked to do, in Urdu; then in both languages. It is kept for her.
  await page.getByRole('link', { name: 'Farzana' }).click();
  await page.locator('main ol > li').first().waitFor();
  await button(page, urdu('looks.open')).click();
  await page.getByLabel(urduCommon('beside')).selectOption('en-GB');
  await button(page, urduCommon('action.done')).click();
  const asked = page.locator('main ol > li');
  await expect(asked).toHaveCount(3);
  const food = asked.filter({ hasText: 'Farzana collects food money from Priya.' });
  await expectUrduOnTheRight(food);
  await expect(sides(food)[0].first()).toContainText('کھانے کے پیسے');
  await expect(sides(food)[0].first()).toContainText('29 مارچ');
  await expect(sides(food)[0].first()).toContainText('ہر پیر کو');
  await expect(sides(food)[1].first()).toContainText('each Monday, to Monday 29 March 2027');
  await expect(food).not.toContainText(common('not-translated'));
  // Her own wish is Urdu and nobody translated it: the English side says so, the Urdu side does not.
  const own = page.getByRole('listitem').filter({ hasText: wish }).first();
  await expect(sides(own)[1].first()).toContainText(common('not-translated'));
  await expect(sides(own)[0].first()).not.toContainText(urduCommon('not-translated'));

  // One step, all the words: dates in both languages, Priya's note marked on the side that lacks it.
  await page.getByRole('link', { name: 'Farzana goes with Priya to the law advice at 10.30.' }).click();
  await page.getByRole('heading', { level: 1, name: /10\.30/ }).waitFor();
  await button(page, urdu('looks.open')).click();
  await group(page, urdu('looks.level'))
    .getByRole('radio', { name: urdu('looks.full') })
    .check();
  await button(page, urduCommon('action.done')).click();
  const step = page.locator('main');
  await expectUrduOnTheRight(step);
  const [right, left] = [sides(step)[0].first(), sides(step)[1].first()];
  await expect(right).toContainText('3 فروری');
  await expect(left).toContainText('by Wednesday 3 February 2027');
  await expect(right).toContainText(note);
  await expect(right).toContainText(urduCommon('not-translated'));
  await expect(left).toContainText(note);
  await expect(left).not.toContainText(common('not-translated'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(urduCommon('draft.label')).first()).toBeVisible();

  // Mr Saeed has read it aloud: two taps from the family's screen, and it is logged with day and time.
  // Everybody's screens stand in both languages now, as Farzana reads them so: the start and the road.
  await goInside(page, `/plan/${plan}/together`);
  await expectUrduOnTheRight(page.getByRole('heading', { level: 1 }));
  await page.getByRole('link', { name: urdu('see-road') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(wordsOf('en-GB', 'plan')('road'));
  await goInside(page, `/plan/${plan}/together`);
  await line.click();
  await button(page, t('say-yes')).click();
  const visit = page.getByRole('listitem').filter({ hasText: 'City Interpreters' });
  await expect(visit).toContainText(t('aloud.yes'));
  await expect(visit).toContainText('Wednesday 20 January 2027');
  await expect(visit).toContainText('15:00');
  await expect(visit).toContainText('Farzana');

  await onPaper(page, plan);
  await inHistoryAndNextTime(page, plan);
});

/** Her page and the plan, as the printer gets them. */
async function onPaper(page: Page, plan: string): Promise<void> {
  await goInside(page, `/plan/${plan}/print/person/farzana`);
  const row = page.locator('article ol > li').filter({ hasText: 'law advice' });
  await row.waitFor(); // in both languages, because she reads it so
  await expectUrduOnTheRight(row);
  await expect(row.locator('img, svg').first()).toBeVisible();
  await expect(sides(row)[0].first()).toContainText('3 فروری');
  await expect(sides(row)[1].first()).toContainText('by Wednesday 3 February 2027');
  await expect(sides(row)[0].first()).toContainText(urduCommon('not-translated'));
  const numbers = page.locator('article [dir=ltr]').filter({ hasText: new RegExp(`^${phone}$`) });
  await expect(numbers.first()).toBeVisible();
  await expect(page.locator('article')).toContainText(urduCommon('draft.label'));
  await expect(page.locator('article')).not.toContainText('Mr Saeed');
  expect(await lettersUnder14pt(page)).toEqual([]);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(3);

  await goInside(page, `/plan/${plan}/print/plan`);
  await page.getByLabel(common('beside')).selectOption('en-GB');
  const whole = page.locator('article').last();
  await whole.getByText('Farzana fills in the school form with Priya.').waitFor();
  await expect(whole).toContainText('17 فروری');
  await expect(whole).toContainText('by Wednesday 17 February 2027');
  expect(await lettersUnder14pt(page)).toEqual([]);
}

/** Both times stand in the history; next week the same interpreter is two taps on his screen. */
async function inHistoryAndNextTime(page: Page, plan: string): Promise<void> {
  const history = wordsOf('en-GB', 'history');
  await goInside(page, `/plan/${plan}/history`);
  for (const fact of ['interpreter-recorded', 'interpreter-read-aloud'] as const)
    await expect(page.getByText(history(`facts.${fact}`)).first()).toBeVisible();

  await page.clock.setFixedTime('2027-01-27T15:00:00Z');
  await page.reload();
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}/together`);
  const taps = new Taps();
  await taps.tap(page.getByRole('link', { name: t('today-nobody') }));
  await taps.tap(page.getByRole('button', { name: /Mr Saeed/ }));
  await taps.tap(button(page, t('save')).first());
  await expect(page.getByRole('listitem').filter({ hasText: 'City Interpreters' })).toHaveCount(2);
  expect(taps.taps).toBe(3);
}
