import { openPlan } from '../../src/plan/family/decide.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { answerScale, askScale, revealRound } from '../../src/plan/scale/decide.ts';
import { holdSupervision } from '../../src/plan/supervision/decide.ts';
import { goInside, save } from '../browser/acts.ts';
import { test } from '../browser/another-tablet.ts';
import { expect } from '../browser/app.ts';
import { backupOf, bringIn, chooseBackup } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import type { Tab } from '../builders/device.ts';
import { words } from '../builders/story.ts';
import { takeBackup } from './on-screen.ts';
import { addPeople } from './people-of.ts';
import { writesAs } from './writes-as.ts';

const t = wordsOf('en-GB', 'supervision');
const settings = wordsOf('en-GB', 'settings');

/** The Dochertys: numbers asked for at three reviews, the same each time; supervision on 17 January and not since. */
async function dochertys(tab: Tab): Promise<string> {
  const { record } = tab;
  const begun = await record.begin(openPlan, {
    name: 'Docherty',
    language: 'en-GB',
    nation: 'england',
    opened: '2027-01-04',
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  const plan = begun.planId;
  await addPeople(tab, plan, [
    { name: 'Alfie', role: 'child', born: '2020-05-01' },
    { name: 'Bev', role: 'network' },
  ]);
  const [different, question] = [words('Alfie is in school every day.'), words('How is school going?')];
  const scale = { question, ten: words('There every day.'), zero: words('Never there.') };
  await record.act(plan, setGoal, { goal: 'school', different, scale });
  for (const day of ['2027-01-11', '2027-02-08', '2027-03-08']) {
    const when = { happened: day };
    const answer = { kind: 'number', number: 4 } as const;
    await record.act(plan, askScale, { round: day, goal: 'school', people: ['bev'] }, when);
    await record.act(plan, answerScale, { round: day, person: 'bev', answer, alone: true }, when);
    await record.act(plan, revealRound, { round: day }, when);
  }
  const [led, worker] = ['Ruth Aldous', 'Priya Nand'];
  await record.act(plan, holdSupervision, { supervision: 'january', led, worker, on: '2027-01-17' });
  return plan;
}

test('Ruth sees what is flat and how long ago supervision was, and decides; Priya can read it and not change it', async ({
  page: ruth,
  elsewhere: priya,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await dochertys(tab);
  }, '2027-03-19T09:00:00.000Z');
  for (const page of [ruth, priya]) await page.clock.setFixedTime('2027-03-19T10:00:00Z'); // a Friday
  await bringIn(ruth, backup);
  await writesAs(ruth, 'Ruth Aldous');
  await bringIn(priya, backup);
  await writesAs(priya, 'Priya Nand');

  // From the plan, one tap. The last supervision was 61 days ago against a rule of two months.
  await goInside(ruth, `/plan/${plan}`);
  await ruth.getByRole('link', { name: t('go.supervision'), exact: true }).click();
  await expect(ruth.getByText(/^Last supervision: Sunday 17 January 2027, 61 days ago\./)).toContainText(
    'The next one was due by Wednesday 17 March 2027.',
  );

  // What does not move is there with its three questions.
  const flat = ruth.locator('details').filter({ hasText: wordsOf('en-GB', 'drift')('cause.numbers-flat') });
  await flat.locator('summary').click(); // what has lasted longest is unfolded: nobody has seen Alfie on a visit
  await expect(flat).toContainText('Alfie is in school every day.');
  for (const [question, says] of [
    ['why', 'He does not sleep. Or he is afraid of somebody there.'],
    ['change-our-mind', 'If he is there on days when Bev walks him.'],
    ['what-next', 'Priya asks Alfie on Monday.'],
  ] as const)
    await flat.getByLabel(t(`question.${question}`), { exact: true }).fill(says);
  await save(ruth, t('save'));

  // She writes a decision: what, why, what she read. She is named already.
  await ruth
    .getByRole('link', { name: t('write-decision'), exact: true })
    .first()
    .click();
  await ruth
    .getByLabel(t('decision.what'), { exact: true })
    .fill('The school nurse comes to the next meeting.');
  await ruth.getByLabel(t('decision.because'), { exact: true }).fill('Three reviews, and the number is 4.');
  await ruth.getByRole('checkbox', { name: t('reads.numbers'), exact: true }).check();
  await ruth.getByRole('checkbox', { name: t('reads.child-words'), exact: true }).check();
  await expect(ruth.getByLabel(t('decision.name'), { exact: true })).toHaveValue('Ruth Aldous');
  await ruth.getByLabel(t('decision.role'), { exact: true }).fill('Team manager');
  await save(ruth, t('decision.save'));
  await expect(ruth.getByText('Read before: The numbers and What the child said')).toBeVisible();

  // Her file comes into Priya's tablet. Priya reads the decision; there is nothing to edit and nothing to take back.
  const file = await takeBackup(ruth);
  await goInside(priya, '/settings/backup');
  await chooseBackup(priya, file);
  await button(priya, settings('backup.in-go')).click();
  await expect(priya.getByText(/things were new here\./)).toBeVisible();
  await goInside(priya, `/plan/${plan}/supervision`);
  await priya.getByRole('link', { name: 'The school nurse comes to the next meeting.' }).click();
  await expect(priya.getByText('Ruth Aldous, Team manager')).toBeVisible();
  await expect(priya.getByText(t('decision.not-yours').replace('{{name}}', 'Ruth Aldous'))).toBeVisible();
  await expect(priya.getByRole('textbox')).toHaveCount(0);
  await expect(priya.getByText(t('decision.withdraw'), { exact: true })).toHaveCount(0);

  // What was known then is one tap away.
  await priya.getByRole('link', { name: t('decision.then') }).click();
  const then = wordsOf('en-GB', 'history');
  const past = priya.getByRole('region', { name: then('then.title') });
  await expect(past.getByText('Alfie is in school every day.')).toBeVisible();
});
