import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { Taps } from './count-taps.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const meeting = wordsOf('en-GB', 'core-group');
const minutes = wordsOf('en-GB', 'minutes');
const visits = wordsOf('en-GB', 'visits');

/** Scenario 8, the second half: Priya is ill, Gwen chairs, and the four clocks are kept. */
test('minutes write themselves; held, written, signed off and sent to five people, each on its day', async ({
  page,
}) => {
  test.setTimeout(240_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-06-01' },
      { name: 'Rosie', role: 'child', born: '2023-06-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Dad', role: 'parent' },
      { name: 'Auntie Bev', role: 'network' },
      { name: 'Gwen', role: 'professional', relation: words('Health visitor') },
      { name: 'Priya', role: 'worker' },
    ]);
    for (const [goal, different] of [
      ['nights', 'Alfie sleeps through the night.'],
      ['school', 'Alfie is at school by nine.'],
    ] as const)
      await tab.record.act(plan, setGoal, { goal, different: words(different), children: ['alfie'] });
    await tab.record.act(plan, addStep, {
      step: 'lamp',
      sentence: words('Kelly-Ann buys a night lamp.'),
      who: ['kelly-ann'],
      goal: 'nights',
      when: { kind: 'by', date: '2027-01-11' },
    });
    await tab.record.act(plan, addStep, {
      step: 'walk',
      sentence: words('Auntie Bev walks Alfie to school.'),
      who: ['auntie-bev'],
      goal: 'school',
      when: { kind: 'by', date: '2026-12-29' },
    });
  }, '2026-12-16T09:00:00.000Z');
  await page.clock.setFixedTime('2026-12-31T14:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // Any of four meetings; Priya is ill, so Gwen leads and writes.
  await goInside(page, `/plan/${plan}/meeting/new`);
  for (const kind of ['core-group', 'review', 'family-meeting', 'network-meeting'] as const)
    await expect(page.getByRole('radio', { name: meeting(`start.${kind}`), exact: true })).toBeVisible();
  await group(page, meeting('start.who-leads')).getByRole('radio', { name: 'Gwen' }).check();
  await button(page, meeting('start.go')).click();
  await expect(page.getByText('Gwen leads today')).toBeVisible();
  const here = page.getByRole('group', { name: meeting('here.legend') });
  for (const name of ['Kelly-Ann', 'Auntie Bev', 'Gwen'])
    await here.getByRole('button', { name: new RegExp(name) }).click();

  // Stuck asks what gets in the way, and who unblocks it.
  const how = (sentence: string, outcome: string) =>
    group(page, `${meeting('steps.how')} ${sentence}`).getByRole('radio', { name: outcome });
  await how('Kelly-Ann buys a night lamp.', 'Going').click();
  await how('Auntie Bev walks Alfie to school.', 'Stuck').click();
  await page.getByLabel(meeting('steps.in-the-way'), { exact: true }).fill('Bev starts work at eight.');
  await group(page, meeting('steps.who-unblocks')).getByRole('radio', { name: 'Gwen' }).check();
  await button(page, meeting('steps.keep')).click();
  await expect(page.getByText('Gwen unblocks it.')).toBeVisible();

  // Goal 2 has no dated next step: the meeting cannot be complete without one, or a reason.
  const left = page.getByRole('button', { name: new RegExp(meeting('left.goal')) });
  await expect(left).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Finish: \d things? left$/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await left.click();
  await button(page, meeting('without.ask')).first().click();
  await page.getByLabel(meeting('without.why'), { exact: true }).fill('Gwen asks the breakfast club first.');
  await button(page, meeting('without.keep')).click();
  await expect(left).toHaveCount(0);
  for (const child of ['Alfie', 'Rosie']) await button(page, `${child} was heard`).click();
  await group(page, meeting('left.next')).getByRole('radio').first().check();
  await button(page, meeting('next.keep')).click();
  await button(page, meeting('left.finish')).click();

  // The minutes are there already: who was here, each step, the reason, the next day.
  await page.getByRole('link', { name: meeting('after.minutes'), exact: true }).click();
  const told = page.getByRole('region', { name: minutes('preview') });
  for (const said of [
    'Gwen led the meeting.',
    'Kelly-Ann, Auntie Bev and Gwen',
    'Asked, but not here: Dad and Priya',
    'Bev starts work at eight.',
    'Gwen unblocks it.',
    'Gwen asks the breakfast club first.',
    'Kelly-Ann buys a night lamp.',
  ])
    await expect(told).toContainText(said);
  const clock = (what: string) => page.locator('dl > div').filter({ has: page.getByText(what) });
  await expect(clock(minutes('clock.held'))).toContainText('Thursday 31 December 2026');
  // Five working days: New Year's Day is none.
  await expect(clock(minutes('clock.written'))).toContainText('8 Jan 2027');
  await expect(clock(minutes('clock.written'))).toContainText('5 working days');

  // 5 January: read through, and written.
  await comeBack(page, '2027-01-05T09:30:00Z', plan);
  await page.getByLabel(minutes('write.also'), { exact: true }).fill('Dad sends his apologies.');
  await button(page, minutes('write.do')).click();
  await expect(clock(minutes('clock.written'))).toContainText('Tuesday 5 January 2027');
  await expect(clock(minutes('clock.written'))).toContainText(minutes('in-time'));
  await expect(told).toContainText('Dad sends his apologies.');

  // 7 January: signed off by the manager, and sent to five people; to Dad by hand, the copy with pictures.
  await comeBack(page, '2027-01-07T11:00:00Z', plan);
  await page.getByLabel(minutes('sign.name'), { exact: true }).fill('Ruth Aldous');
  await page.getByLabel(minutes('sign.role'), { exact: true }).fill('Team manager');
  await button(page, minutes('sign.do')).click();
  await expect(clock(minutes('clock.signed'))).toContainText('Thursday 7 January 2027');
  const give = async (people: string[], way: 'email' | 'by-hand', pictures: boolean) => {
    for (const name of people) await group(page, minutes('send.who')).getByRole('checkbox', { name }).check();
    await group(page, minutes('send.how'))
      .getByRole('radio', { name: minutes(`how.${way}`) })
      .check();
    if (pictures) await page.getByRole('checkbox', { name: minutes('send.pictures') }).check();
    await button(page, minutes('send.do')).click();
    for (const name of people) await expect(clock(name)).toContainText('Thursday 7 January 2027');
  };
  await give(['Kelly-Ann', 'Auntie Bev', 'Gwen', 'Priya'], 'email', false);
  await expect(page.getByText('Not yet: Dad')).toBeVisible();
  await give(['Dad'], 'by-hand', true);
  await expect(page.getByText(minutes('send.all'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Dad ·/ })).toContainText(
    'By hand, copy with pictures, Thursday 7 January 2027',
  );
  // Signed off, their words stay.
  await expect(button(page, minutes('write.change'))).toHaveCount(0);

  // On paper it is the same, with pictures; and as text for the case system.
  await page.getByText(minutes('text.title'), { exact: true }).first().click();
  await expect(page.locator('pre')).toContainText('- Auntie Bev walks Alfie to school.');
  await page.getByRole('link', { name: minutes('print') }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Core group · Thursday 31 December 2026');
  await expect(paper).toContainText('Signed off by Ruth Aldous, Team manager, Thursday 7 January 2027');

  // The same day, in the car: both children seen and alone, in three taps.
  await goInside(page, `/plan/${plan}`);
  await expect(page.getByText('Alfie: no visit with them is written down')).toBeVisible();
  const taps = new Taps();
  await taps.tap(page.getByRole('link', { name: visits('write'), exact: true }));
  await taps.tap(button(page, visits('all-alone')));
  await taps.tap(page.locator('main form').getByRole('button', { name: visits('save.made'), exact: true }));
  await expect(page.getByText('Alfie: last seen today, alone')).toBeVisible();
  await expect(page.getByText('Rosie seen alone')).toBeVisible();
  expect(taps.taps).toBeLessThanOrEqual(8);
  await goInside(page, `/plan/${plan}`);
  await expect(page.getByText('Rosie: last seen today, alone')).toBeVisible();
});

/** Locked at the end of the day, unlocked days later, and back to the minutes. */
async function comeBack(page: Page, moment: string, plan: string): Promise<void> {
  const there = new URL(page.url()).hash.slice(1);
  await button(page, wordsOf('en-GB', 'common')('action.lock')).click();
  await page.clock.setFixedTime(moment);
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}`);
  await goInside(page, there);
}
