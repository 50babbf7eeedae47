import type { Locator, Page } from '@playwright/test';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { addPerson, goInside, save } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const network = wordsOf('en-GB', 'network');
const people = wordsOf('en-GB', 'people');
const together = wordsOf('en-GB', 'together');
const print = wordsOf('en-GB', 'print');

/** A folded part of the editor, unfolded. */
async function unfold(page: Page, title: string): Promise<Locator> {
  const part = page.locator('details').filter({ has: page.getByText(title, { exact: true }) });
  await part.locator('summary').click();
  return part;
}

test('Bev is asked, told the worry and says yes; the family sees what she wants it to see', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Priya', role: 'worker', phone: '01632 960 148' },
    ]);
    const about = words('Alfie was awake alone at midnight.');
    await tab.record.act(plan, sayWorry, { worry: 'nights', who: ['priya'], about });
  });
  await page.goto('/');
  await goOffline(page);
  await bringIn(page, backup);

  // At the kitchen table: who could help? Auntie Bev, in the evenings.
  await addPerson(page, plan, { name: 'Bev', role: 'network', relation: 'Auntie', phone: '01632 960 171' });
  await page.waitForURL(/people\/(?!new)[^/]+$/);
  await page.getByLabel(network('task'), { exact: true }).fill('Comes over when Mum rings.');
  await page.getByLabel(network('free'), { exact: true }).fill('Evenings, not Thursdays');
  await page.getByLabel(network('reach'), { exact: true }).fill('Text first, she works nights.');
  await save(page, people('save'));

  // Nobody has asked her yet: on the family's screen she does not help.
  await goInside(page, `/plan/${plan}/people`);
  const row = page.getByRole('listitem').filter({ hasText: 'Bev' });
  await expect(row).toContainText(network('mark.not-asked'));
  await expect(row).toContainText(network('mark.knows-not'));
  await goInside(page, `/plan/${plan}/together`);
  await page.getByRole('link', { name: together('who-helps') }).click();
  await expect(page.getByText(together('helps-none'))).toBeVisible();

  // Kelly-Ann asks her. Bev says yes, in her words.
  await goInside(page, `/plan/${plan}/people`);
  await row.getByRole('link').click();
  const asked = await unfold(page, network('asked.title'));
  await expect(asked.getByRole('radio', { name: 'Bev' })).toHaveCount(0); // nobody asks themselves
  await group(page, network('asked.who')).getByRole('radio', { name: 'Kelly-Ann' }).check();
  await asked.getByRole('button', { name: network('asked.do') }).click();
  await group(page, network('reply.what'))
    .getByRole('radio', { name: network('reply.yes') })
    .check();
  await asked.getByLabel(network('reply.words'), { exact: true }).fill('Ring me at any hour.');
  await asked.getByRole('button', { name: network('reply.do') }).click();
  await expect(asked).toContainText('Ring me at any hour.');

  // Priya tells her the worry. Without words it is not told.
  const knows = await unfold(page, network('knows.title'));
  await expect(knows).toContainText('Alfie was awake alone at midnight.');
  await group(page, network('knows.who')).getByRole('radio', { name: 'Priya' }).check();
  await knows.getByRole('button', { name: network('knows.do') }).click();
  await expect(page.getByText(wordsOf('en-GB', 'refusals')('telling-needs-words'))).toBeVisible();
  await knows.getByLabel(network('knows.words'), { exact: true }).fill('Mum drank and Alfie was alone.');
  await knows.getByRole('button', { name: network('knows.do') }).click();
  await expect(knows.getByText(network('knows.since'))).toHaveCount(0);

  await goInside(page, `/plan/${plan}/people`);
  await expect(row).toContainText(network('mark.yes'));
  await expect(row).toContainText(network('mark.knows'));

  // The family sees what she does and when; not her number, not what she was told, not how to reach her.
  const secret = /01632 960 171|Text first|Mum drank|any hour/;
  await goInside(page, `/plan/${plan}/together/helpers`);
  await expect(page.getByText('Comes over when Mum rings.')).toBeVisible();
  await expect(page.getByText('Evenings, not Thursdays')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(secret);
  for (const paper of ['helpers', 'plan']) {
    await goInside(page, `/plan/${plan}/print/${paper}`);
    await expect(page.getByText('Comes over when Mum rings.')).toBeVisible();
    await expect(page.locator('main')).not.toContainText(secret);
  }
  await goInside(page, `/plan/${plan}/print/person/kelly-ann`);
  await expect(page.getByRole('heading', { name: print('asked') })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Comes over');

  // She says that her number may stand there.
  await goInside(page, `/plan/${plan}/people`);
  await row.getByRole('link').click();
  await group(page, network('shown'))
    .getByRole('radio', { name: network('shows.number') })
    .check();
  await save(page, people('save'));
  await goInside(page, `/plan/${plan}/print/helpers`);
  await expect(page.getByText('01632 960 171')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/Text first|Mum drank|any hour/);
});
