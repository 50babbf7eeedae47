import { goInside, save } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { addPeople } from './people-of.ts';

const goal = wordsOf('en-GB', 'write-goal');
const must = wordsOf('en-GB', 'must-dos');
const advice = wordsOf('en-GB', 'write-step');

test('a worry, a goal and a must-do get the same advice about words as a step, and can be saved all the same', async ({
  page,
}) => {
  let plan = '';
  await bringIn(
    page,
    await backupOf(async (tab) => {
      plan = await begin(tab, 'Docherty');
      await addPeople(tab, plan, [
        { name: 'Alfie', role: 'child', born: '2020-05-01' },
        { name: 'Kelly-Ann', role: 'parent' },
        { name: 'Lee', role: 'parent' },
      ]);
    }),
  );
  await goInside(page, `/plan/${plan}/worry/new`);
  const about = page.getByLabel(goal('worry.about'), { exact: true });
  await about.fill('Alfie will abscond from school again.');
  await expect(page.getByText(advice('advice.jargon'))).toBeVisible();
  await button(page, 'run away').click();
  await expect(about).toHaveValue('Alfie will run away from school again.');
  await expect(page.getByText(advice('advice.jargon'))).toHaveCount(0);

  await goInside(page, `/plan/${plan}/goal/new`);
  await page.getByLabel(goal('goal.different'), { exact: true }).fill('Lee does not drink at home.');
  await expect(page.getByText(advice('advice.negative'), { exact: true })).toBeVisible();

  // The gravest of all: a must-do that makes one parent answer for what the other does.
  await goInside(page, `/plan/${plan}/must-do/new`);
  await page
    .getByLabel(must('line.must'), { exact: true })
    .fill('Kelly-Ann must keep Lee away from the house.');
  await expect(page.getByText(advice('advice.policing'))).toBeVisible();
  await save(page, must('line.save'));
});
