import { goInside, onPage, save, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'must-dos');
const common = wordsOf('en-GB', 'common');

test('a must-do has a reason, somebody who checks and a plan B; found crossed, plan B opens with a day', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Bev', role: 'network' },
    ]);
  });
  await page.clock.setFixedTime('2027-01-20T15:00:00Z'); // a Wednesday
  await bringIn(page, backup);
  await goOffline(page);

  // Plan B first: what is seen, what happens then, who does it, how soon; and they try it out.
  await goInside(page, `/plan/${plan}/plan-b/new`);
  await page.getByLabel(t('b.if'), { exact: true }).fill('No sober grown-up can be there tonight.');
  await page.getByLabel(t('b.then'), { exact: true }).fill('Bev comes and stays the night.');
  await group(page, t('b.by')).getByRole('radio', { name: 'Bev' }).check();
  await page.getByLabel(t('b.within'), { exact: true }).fill('1');
  await page.getByRole('radio', { name: t('b.days'), exact: true }).check();
  await save(page, t('b.save'));
  await page.getByText(t('b.test'), { exact: true }).click();
  await page.getByLabel(t('b.test-words'), { exact: true }).fill('Bev was there in half an hour.');
  await button(page, t('b.test-do')).click();
  await expect(page.getByText(/^Tried out on|Bev was there in half an hour\./).first()).toBeVisible();

  // The must-do: the reason, how we know, who looks and how often, what happens if it is crossed.
  await goInside(page, `/plan/${plan}/must-do/new`);
  await page.getByLabel(t('line.must'), { exact: true }).fill('A sober grown-up is with Alfie every night.');
  await page.getByLabel(t('line.why'), { exact: true }).fill('He is six and wakes at night.');
  await page.getByLabel(t('line.know'), { exact: true }).fill('Bev rings at nine.');
  await expect(page.getByText(t('line.no-checker'))).toBeVisible();
  await group(page, t('line.checker')).getByRole('radio', { name: 'Bev' }).check();
  await page.getByRole('checkbox', { name: t('line.every-week') }).check();
  await group(page, t('line.plan-b')).getByRole('radio').first().check();
  await save(page, t('line.save'));
  await expect(page.getByText('Next look by Wednesday 27 January 2027')).toBeVisible();

  // Each person's answer stands beside it, with their reason.
  await page.getByText(t('answer.title'), { exact: true }).click();
  await group(page, t('answer.who')).getByRole('radio', { name: 'Kelly-Ann' }).check();
  await page.getByRole('radio', { name: common('agreement.disagree'), exact: true }).check();
  await page.getByLabel(t('answer.because'), { exact: true }).fill('Once a week is enough.');
  await button(page, t('answer.do')).click();
  await expect(onPage(page, 'Once a week is enough.').first()).toBeVisible();

  // Bev looks, and it was not kept.
  await page.getByText(t('look.title'), { exact: true }).click();
  await group(page, t('look.who')).getByRole('radio', { name: 'Bev' }).check();
  await page.getByRole('radio', { name: t('look.crossed'), exact: true }).check();
  await button(page, t('look.do')).click();
  await expect(
    page.getByText('Not kept: plan B has been in use since Wednesday 20 January 2027.'),
  ).toBeVisible();

  // Plan B is open, with its day; two days later nobody has said that it was done.
  await page.getByRole('link', { name: t('line.to-plan-b') }).click();
  await expect(page.getByText('It is to be done by Thursday 21 January 2027.')).toBeVisible();
  await button(page, common('action.lock')).click();
  await page.clock.setFixedTime('2027-01-22T09:00:00Z');
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}`);
  await expect(page.getByText(/Late/).first()).toBeVisible();
  await page.getByRole('link', { name: 'No sober grown-up can be there tonight.' }).first().click();
  await expect(page.getByText(/nobody has said that it was/)).toBeVisible();
  await page.getByText(t('b.done'), { exact: true }).click();
  await group(page, t('b.done-who')).getByRole('radio', { name: 'Bev' }).check();
  await button(page, t('b.done-do')).click();
  await expect(page.getByText('Bev did it on Friday 22 January 2027.')).toBeVisible();
  await page.getByText(t('b.over'), { exact: true }).click();
  await page.getByLabel(t('b.over-words'), { exact: true }).fill('Mum is well again.');
  await button(page, t('b.over-do')).click();
  await expect(onPage(page, 'Mum is well again.').first()).toBeVisible();
});
