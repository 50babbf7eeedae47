import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { drawOn } from '../screens/draw-on.ts';
import { handOver, mayBeSeenBy, PIN, takeBack } from './hand-over.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const feedback = wordsOf('en-GB', 'feedback');
const answers = wordsOf('en-GB', 'hand-over');
const lines = 'svg[data-draws] path';

test('a child draws an answer instead of a face: no line is lost on the way, and the worker sees it as it was drawn', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Ahmed');
    await addPeople(tab, plan, [
      { name: 'Ellis', role: 'child' },
      { name: 'Priya', role: 'worker' },
    ]);
  });
  await bringIn(page, backup);
  await goOffline(page);
  await handOver(page, plan, 'Ellis');
  await mayBeSeenBy(page, 'worker');
  const question = page.getByRole('heading', { name: 'I know why Priya is here' });
  await question.waitFor();

  // An empty sheet is no answer. Two lines are.
  await button(page, feedback('draw-it.tile')).click();
  const keep = button(page, feedback('draw-it.keep'));
  await expect(keep).toHaveAttribute('aria-disabled', 'true');
  await drawOn(page);
  await expect(page.locator(lines)).toHaveCount(2);

  // Back to the faces and once more to the sheet: the lines are still there.
  await button(page, wordsOf('en-GB', 'common')('action.back')).click();
  await expect(page.getByRole('radio')).toHaveCount(5);
  await button(page, feedback('draw-it.tile')).click();
  await expect(page.locator(lines)).toHaveCount(2);
  await keep.click();

  // The next question comes; one back, the drawing stands as the answer, and no face is chosen.
  await question.waitFor({ state: 'detached' });
  await button(page, wordsOf('en-GB', 'common')('action.back')).click();
  await expect(page.getByText(feedback('draw-it.drawn'))).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  // Priya takes the tablet back, and looks at what Ellis said.
  await takeBack(page, PIN);
  await page.getByRole('heading', { name: answers('answers.title') }).waitFor();
  const given = page.getByRole('listitem').filter({ hasText: 'I know why Priya is here' }).first();
  await expect(given).toContainText(answers('answers.drawn'));
  await expect(
    given.getByRole('img', { name: wordsOf('en-GB', 'hills')('drawing-of').replace('{{name}}', 'Ellis') }),
  ).toBeVisible();
  await expect(given.getByRole('img').locator('path')).toHaveCount(2);
});
