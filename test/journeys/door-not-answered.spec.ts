import type { Page } from '@playwright/test';
import { choosePlanKind } from '../../src/plan/family/decide.ts';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { tellPenfolds } from '../builders/penfolds.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { writesAs } from './writes-as.ts';

const t = wordsOf('en-GB', 'closing');
const say = wordsOf('en-GB', 'supervision');
const refused = wordsOf('en-GB', 'refusals');

/** One question on the page, with what the plan knows about it. */
const question = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test('three visits are missed: closing needs answers and Ruth, Ruth refuses, and plan B starts on that day', async ({
  page,
}) => {
  let [plan, protectedPlan] = ['', ''];
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Penfold');
    const acts: (() => Promise<{ ok: boolean }>)[] = [];
    tellPenfolds((verb, request) => acts.push(() => tab.record.act(plan, verb, request)));
    for (const act of acts) expect((await act()).ok).toBe(true);
    protectedPlan = await begin(tab, 'Marsh');
    await tab.record.act(protectedPlan, choosePlanKind, { kind: 'child-protection' });
  }, '2027-02-16T09:00:00.000Z');
  await page.clock.setFixedTime('2027-02-16T15:00:00Z'); // a Tuesday
  await bringIn(page, backup);
  await writesAs(page, 'Priya Nand');
  await goOffline(page);

  // Priya wants to close. From the plan it is one tap; then why.
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: say('go.closing'), exact: true }).click();
  await page.getByRole('radio', { name: t('reasons.will-not-engage'), exact: true }).check();
  await button(page, t('propose-do')).click();
  await expect(page.getByText(/^Priya Nand proposed to close on Tuesday 16 February 2027/)).toBeVisible();

  // What the plan knows stands there first, and what nobody knows is asked.
  await expect(page.getByText('5 questions are open.')).toBeVisible();
  const seen = question(page, t('questions.child-last-seen'));
  await expect(seen).toContainText('Mia was last seen on Thursday 28 January 2027, 19 days ago.');
  await expect(seen).toContainText('3 visits missed: Tue 2 Feb, Tue 9 Feb and Tue 16 Feb.');
  await expect(question(page, t('questions.plan-b-used'))).toContainText(t('b-never'));
  await expect(question(page, t('questions.why-they-stay-away'))).toContainText(t('away-not-asked'));
  const parents = question(page, t('questions.other-parent-asked'));
  await expect(parents).toContainText('Tom: not told that our work is open. Not asked what they think.');

  // Nobody closes over open questions, not even Ruth; and Priya does not decide about her own proposal.
  const sign = async (name: string) => {
    await page.getByLabel(say('decision.because'), { exact: true }).fill('Nobody has asked why they hide.');
    await page.getByRole('checkbox', { name: say('reads.visits'), exact: true }).check();
    await page.getByLabel(say('decision.name'), { exact: true }).fill(name);
    await page.getByLabel(say('decision.role'), { exact: true }).fill('Team manager');
    await button(page, t('decide-do')).click();
  };
  await page.getByRole('radio', { name: t('ways.close'), exact: true }).check();
  await sign('Ruth Aldous');
  await expect(page.getByText('5 questions are still open. Answer them before closing.')).toBeVisible();
  await page.getByRole('radio', { name: t('ways.go-on'), exact: true }).check();
  await sign('Priya Nand');
  await expect(
    page.getByText(refused('decision-by-proposer').replace('{{name}}', 'Priya Nand')),
  ).toBeVisible();

  // An answer can be given meanwhile, and stays.
  await question(page, t('questions.other-parent-asked'))
    .getByLabel(t('your-answer'), { exact: true })
    .fill('Tom moved to Leeds. Nobody has rung him.');
  await button(page, t('save-answers')).click();
  await expect(page.getByText('4 questions are open.')).toBeVisible();

  // Ruth refuses. The plan goes on, and plan B starts today: five working days are Tuesday 23 February.
  await group(page, t('plan-b')).getByRole('radio', { name: 'Two visits are missed.' }).check();
  await sign('Ruth Aldous');
  await expect(
    page.getByText('Plan B started on Tuesday 16 February 2027. Due by Tuesday 23 February 2027.'),
  ).toBeVisible();
  await expect(page.getByText('Ruth Aldous, Team manager')).toBeVisible();
  await expect(page.getByText('Priya Nand wrote this down for Ruth Aldous to sign.')).toBeVisible();

  // The plan page tells the family's plan B with its day; nothing is closed.
  await goInside(page, `/plan/${plan}`);
  await expect(page.getByText('Plan B since Tue 16 Feb').first()).toBeVisible();
  await expect(page.getByText(/This plan is closed since/)).toHaveCount(0);

  // A child protection plan cannot be closed from the tablet at all.
  await goInside(page, `/plan/${protectedPlan}/closing`);
  await expect(page.getByText(t('not-from-here'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('propose-do') })).toHaveCount(0);
});
