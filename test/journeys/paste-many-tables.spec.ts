import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { pasted } from '../pasted/expected.ts';
import { pasteInto } from './paste-into.ts';
import { addPeople } from './people-of.ts';

const paste = wordsOf('en-GB', 'paste');
const file = (name: string) => new URL(`../pasted/${name}`, import.meta.url);

/** What the screen says of a pasted plan: goals, and under each its steps with what was found. */
async function shown(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  await page.getByLabel(paste('sentence')).first().waitFor();
  return page.locator('main section').evaluateAll((cards) =>
    cards.map((card) => {
      const [first] = card.querySelectorAll('textarea');
      const inSteps = first?.closest('li') !== null;
      const steps = [...card.querySelectorAll('li:has(> div textarea), li:has(> textarea)')].map((step) => {
        const sentence = step.querySelector('textarea')?.value ?? '';
        const found = [...step.querySelectorAll('p')].map((line) => line.textContent ?? '').filter(Boolean);
        const rest = [...step.querySelectorAll('details li')].map((line) => line.textContent ?? '');
        return [sentence, ...found, ...rest].join(' | ');
      });
      return [inSteps ? '' : (first?.value ?? ''), steps] as const;
    }),
  );
}

test('plans from Word, spreadsheets, case systems and mails are read as they were meant', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Rosie', role: 'child', born: '2024-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Lee', role: 'parent' },
      { name: 'Jean', role: 'network' },
      { name: 'Bev', role: 'network' },
      { name: 'Mrs Osei', role: 'professional' },
      { name: 'Gwen Adair', role: 'professional' },
    ]);
  });
  await page.clock.setFixedTime('2027-01-20T10:00:00Z');
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/paste`);
  for (const [name, wanted] of Object.entries(pasted)) {
    if (name.endsWith('.html')) await pasteInto(page, readFileSync(file(name), 'utf8'), '');
    else await page.setInputFiles('input[type=file]', file(name).pathname);
    expect(await shown(page), name).toEqual(wanted);
    await button(page, paste('again')).click();
    await page.getByLabel(paste('box')).waitFor();
  }
});

test('what is no table is refused in plain words, and a half-read paste waits while the tablet is locked', async ({
  page,
}) => {
  let plan = '';
  await bringIn(
    page,
    await backupOf(async (tab) => {
      plan = await begin(tab, 'Docherty');
    }),
  );
  await goInside(page, `/plan/${plan}/paste`);
  const refusals = [
    ['', 'Dear Kelly-Ann, we met on Friday.', 'not-a-table'],
    ['<p>Dear all,</p><p>the plan follows.</p>', 'Dear all,', 'not-a-table'],
    ['<img src="data:,">', '', 'not-a-table'],
    ['<table><tr><td>One cell</td></tr></table>', 'One cell', 'not-a-table'],
    [
      '<table><tr><td>Name</td><td>Phone</td></tr><tr><td>Office</td><td>1</td></tr></table>',
      '',
      'no-actions',
    ],
    ['', `Action\tWho\n${'Ring Bev\tLee\n'.repeat(200_000)}`, 'too-big'],
  ] as const;
  for (const [html, text, because] of refusals) {
    await pasteInto(page, html, text);
    await expect(page.getByRole('alert')).toHaveText(paste(`refused.${because}`));
  }
  await pasteInto(page, readFileSync(file('two-children.html'), 'utf8'), '');
  await page.getByLabel(paste('sentence')).first().fill('Jean takes both to the library');
  await button(page, 'Lock').click();
  await unlock(page, QUICK_PASSPHRASE);
  await expect(page.getByLabel(paste('sentence')).first()).toHaveValue('Jean takes both to the library');
});
