import { recordVisitMade } from '../../src/plan/visit/decide.ts';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { addPeople } from './people-of.ts';

const history = wordsOf('en-GB', 'history');

/** The day of each visit, the minute it was written on 18 March, and what the council's two working days make of it. */
const visits = [
  ['2027-03-02', '16:05', 'Tue 2 Mar', 'written 16 days later', 'due Thu 4 Mar, 10 working days late'],
  ['2027-03-04', '16:14', 'Thu 4 Mar', 'written 14 days later', 'due Mon 8 Mar, 8 working days late'],
  ['2027-03-08', '16:23', 'Mon 8 Mar', 'written 10 days later', 'due Wed 10 Mar, 6 working days late'],
  ['2027-03-10', '16:33', 'Wed 10 Mar', 'written 8 days later', 'due Fri 12 Mar, 4 working days late'],
  ['2027-03-12', '16:42', 'Fri 12 Mar', 'written 6 days later', 'due Tue 16 Mar, 2 working days late'],
  ['2027-03-16', '16:52', 'Tue 16 Mar', 'written 2 days later', 'due Thu 18 Mar, in time'],
] as const;

test('six visits written on one afternoon are named as one sitting, each with its delay', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab, on) => {
    on('2027-03-01T09:00:00.000Z');
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [{ name: 'Alfie', role: 'child', born: '2020-05-01' }]);
    for (const [day, minute] of visits) {
      on(`2027-03-18T${minute}:00.000Z`);
      const visit = { visit: day, on: day, who: [], children: [{ child: 'alfie', seen: true }] };
      const acted = await tab.record.act(plan, recordVisitMade, visit);
      expect(acted.ok).toBe(true);
    }
  });
  await page.clock.setFixedTime('2027-03-19T09:00:00Z');
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/history`);

  // One sitting, from 16.05 to 16.52, about six days; each visit with the days between and the council's rule.
  const sitting = page.getByRole('region', { name: history('sittings') });
  await expect(sitting).toContainText('Thu 18 Mar 2027, 16:05 – 16:52: 6 things by Priya Raman');
  const rows = sitting.locator('ol').getByRole('listitem');
  await expect(rows).toHaveCount(6);
  for (const [index, [, , day, late, due]] of visits.entries()) {
    await expect(rows.nth(index)).toContainText(day);
    await expect(rows.nth(index)).toContainText(late);
    await expect(rows.nth(index)).toContainText(due);
  }
  await expect(sitting).toContainText('2 working days for a significant visit');
  // So does each line of the history; and the record is whole.
  const lines = page.getByRole('region', { name: history('timeline') });
  await expect(lines.getByText('due Mon 8 Mar, 8 working days late')).toBeVisible();
  await expect(page.getByText(history('whole'))).toBeVisible();

  // A written time is said, and there is nothing on this page in which it could be typed.
  await expect(lines.getByText('written Thu 18 Mar 2027, 16:14').first()).toBeVisible();
  await expect(lines.getByRole('textbox')).toHaveCount(0);
  const boxes = page.getByRole('textbox');
  await expect(boxes).toHaveCount(3);

  // The plan as it was known on 17 March, by its date: all six were still to be written. The slider goes there too.
  await page.getByLabel('Day', { exact: true }).fill('17');
  await expect(page.getByText('6 things were written after this day.')).toBeVisible();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Nothing was written after this day.')).toBeVisible();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('18');
});
