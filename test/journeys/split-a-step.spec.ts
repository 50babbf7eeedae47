import { addDays } from '../../src/lib/day.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { addPeople } from './people-of.ts';

const step = wordsOf('en-GB', 'write-step');
const split = wordsOf('en-GB', 'split-step');
const history = wordsOf('en-GB', 'history');
const onPlan = wordsOf('en-GB', 'plan');

const big = 'Jade goes to all ten evenings.';

test('a step two months away is split into two that are near, and one tap takes it back', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [{ name: 'Jade', role: 'parent' }]);
    const date = addDays(new Date().toISOString().slice(0, 10), 60);
    await tab.record.act(plan, addStep, {
      step: 'big',
      sentence: words(big),
      who: ['jade'],
      when: { kind: 'by', date },
    });
  });
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/step/big`);
  await button(page, step('advice.split')).click();

  const small = (number: number) =>
    page.getByLabel(split('nth').replace('{{number}}', String(number)), { exact: true });
  const save = page.locator('main form').getByRole('button', { name: split('save'), exact: true });
  await small(1).fill('Jade rings the course.');
  // One alone is no split, and what was typed stays.
  await save.click();
  await expect(page.getByRole('alert')).toContainText(wordsOf('en-GB', 'refusals')('split-needs-two'));
  await small(2).fill('Jade goes to the first evening.');
  await save.click();

  const steps = page.getByRole('list', { name: onPlan('nextSteps'), exact: true }).getByRole('listitem');
  await expect(steps).toContainText(['Jade rings the course.', 'Jade goes to the first evening.']);
  const done = page.getByRole('status').filter({ hasText: history('facts.step-retired') });
  await expect(done).toContainText(big);
  await done.getByRole('button', { name: history('undo.do') }).click();
  await expect(steps).toContainText([big]);
  await expect(steps).toHaveCount(1);

  // Nothing was deleted: the history still tells of the split and of taking it back.
  await goInside(page, `/plan/${plan}/history`);
  await expect(page.getByText(history('facts.step-brought-back'))).toBeVisible();
  await expect(page.getByText(split('because')).first()).toBeVisible();
});
