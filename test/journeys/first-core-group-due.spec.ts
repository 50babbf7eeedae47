import type { Page } from '@playwright/test';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { goOffline } from './offline.ts';
import { chooseDay, group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'due');
const limits = wordsOf('en-GB', 'time-limits');
const council = wordsOf('en-GB', 'council');
const settings = wordsOf('en-GB', 'settings');

/** What is chosen is kept at once, and shows as chosen when it is. */
async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  await radio.click();
  await expect(radio).toBeChecked();
}

test('after a conference the first core group is due on the day the rules say, and the day promised stays to be seen', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
    ]);
  }, '2026-12-14T10:00:00.000Z');
  await page.clock.setFixedTime('2026-12-15T15:00:00Z'); // a Tuesday, after the conference
  await bringIn(page, backup);
  await goOffline(page);
  const row = (what: string) => page.getByRole('listitem').filter({ hasText: what });
  const firstGroup = row(t('events.first-core-group'));

  // From the plan to its dates: what kind of plan it is, and when the conference was.
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: t('line.all') }).click();
  await choose(page, t('kinds.child-protection'));
  await expect(page.getByText(t('page.no-tablet'))).toBeVisible();
  await choose(page, t('key-days.conference'));
  await chooseDay(group(page, t('page.when')), '2026-12-15');
  await button(page, t('page.save')).click();
  await expect(page.getByText(t('page.saved'))).toBeVisible();
  await expect(firstGroup).toContainText('by Thursday 31 December 2026');
  await expect(firstGroup).toContainText('10 working days left');
  await expect(firstGroup).toContainText('10 working days from the conference, not the same day');
  await expect(row(t('events.first-review'))).toContainText('by Monday 15 March 2027');

  // The council counts bank holidays: the day is worked out anew, and the one promised stays beside it.
  await goInside(page, '/settings/council');
  await page.getByRole('link', { name: limits('title') }).click();
  await choose(page, limits('count-yes'));
  await expect(page.getByText(settings('saved'))).toBeVisible();
  await goInside(page, `/plan/${plan}/dates`);
  await expect(firstGroup).toContainText('by Tuesday 29 December 2026');
  await expect(firstGroup).toContainText('Promised at the time: Thursday 31 December 2026');

  // A closing day of the council counts as no working day.
  await goInside(page, '/settings/time-limits');
  await choose(page, limits('count-no'));
  await chooseDay(group(page, limits('closed-when')), '2026-12-24');
  await button(page, limits('closed-add')).click();
  await expect(page.getByText('Thursday 24 December 2026').last()).toBeVisible();
  await goInside(page, `/plan/${plan}/dates`);
  await expect(firstGroup).toContainText('by Monday 4 January 2027');
  await goInside(page, '/settings/time-limits');
  await button(page, 'Take out 24 Dec 2026').click();
  await expect(page.getByText(limits('closed-none'))).toBeVisible();

  // From April the council allows six weeks between core groups; until then four.
  await button(page, 'Change: Next core group').first().click();
  await page.getByLabel(limits('how-many'), { exact: true }).fill('6');
  await page.getByLabel(limits('source'), { exact: true }).fill('Decided by the board in December 2026');
  await chooseDay(group(page, limits('from-when')), '2027-04-01');
  await button(page, limits('lay')).click();
  await expect(row('Decided by the board in December 2026')).toContainText('from 1 Apr 2027');
  await expect(page.getByText('until 31 Mar 2027', { exact: false })).toBeVisible();

  // All of it is in the council's own file.
  await goInside(page, '/settings/council');
  const download = page.waitForEvent('download');
  await button(page, council('file.out')).click();
  const parts: Buffer[] = [];
  for await (const part of await (await download).createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toContain('Decided by the board in December 2026');

  // Two days before, the week of all families shows it, day by day.
  await button(page, wordsOf('en-GB', 'common')('action.lock')).click();
  await page.clock.setFixedTime('2026-12-29T09:00:00Z');
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, '/');
  await page.getByRole('link', { name: wordsOf('en-GB', 'families')('week') }).click();
  const due = page.getByRole('listitem').filter({ hasText: `Docherty · ${t('events.first-core-group')}` });
  await expect(due).toContainText('2 working days left');
  await choose(page, t('week.as-month'));
  await page.getByRole('button', { name: /^Thursday 31 December 2026: / }).click();
  await expect(due).toBeVisible();
});
