import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { goInside, save, sentenceBox } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, openApart } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { takeBackup } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const english = wordsOf('en-GB', 'scaling');
const polish = wordsOf('pl', 'scaling');
const fill = (words: string, name: string) => words.replace('{{name}}', name);

const answers: readonly {
  readonly name: string;
  readonly number: number;
  readonly why: string;
  readonly higher?: string;
  readonly say?: typeof english;
}[] = [
  { name: 'Sade', number: 7, why: 'They slept well all week.' },
  { name: 'Piotr', number: 3, why: 'Boję się, że to wróci.', say: polish },
  { name: 'Gran', number: 6, why: 'I am there most nights.', higher: 'Gran stays on Fridays as well.' },
  { name: 'Mrs Hale', number: 5, why: 'Mia is less tired.' },
  { name: 'Priya', number: 4, why: 'It is only three weeks.' },
];

/** Takes the tablet as this person: nothing is on the screen but whose turn it is, then the question. */
async function takeTablet(page: Page, name: string, say = english): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await button(page, fill(say('hand.i-am'), name)).click();
}

/** Keeps the answer and gives the tablet on. */
async function passOn(page: Page, say = english): Promise<void> {
  await button(page, say('answer.done')).click();
  await button(page, say('pass.next')).click();
  await page.getByRole('heading', { name: english('wait.title') }).waitFor();
}

test('five people give their number unseen, then all numbers stand side by side and nobody is averaged', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Adeyemi and Nowak');
    await addPeople(tab, plan, [
      { name: 'Mia', role: 'child', born: '2018-04-02' },
      { name: 'Jo', role: 'child', born: '2021-09-15' },
      { name: 'Sade', role: 'parent', relation: words('Mum') },
      { name: 'Piotr', role: 'parent', relation: words('Dad'), language: 'pl' },
      { name: 'Gran', role: 'network' },
      { name: 'Mrs Hale', role: 'professional', relation: words('School') },
      { name: 'Priya', role: 'worker' },
    ]);
    await tab.record.act(plan, setGoal, {
      goal: 'sleep',
      children: ['mia', 'jo'],
      different: words('Mia and Jo sleep safe.'),
      scale: {
        question: words('Where are we today?'),
        ten: words('Mia and Jo sleep safe every night and we stop coming.'),
        zero: words('They cannot live here.'),
      },
    });
  });
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // Everybody is asked but Mia, who is at school.
  await goInside(page, `/plan/${plan}/scaling/sleep`);
  await page.getByRole('checkbox', { name: 'Mia' }).uncheck();
  await button(page, english('ask.start')).click();

  for (const { name, number, why, higher, say = english } of answers) {
    await takeTablet(page, name, say);
    // Alone: no number is chosen beforehand, and no answer of anybody else is on the screen.
    await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
    for (const other of answers) await expect(page.getByText(other.why)).toHaveCount(0);
    await page.getByRole('radio', { name: String(number), exact: true }).check();
    await page.getByLabel(say('answer.why'), { exact: true }).fill(why);
    if (higher !== undefined) await page.getByLabel(say('answer.higher'), { exact: true }).fill(higher);
    await passOn(page, say);
    // The others see that somebody has answered, and not what.
    await expect(page.getByText(why)).toHaveCount(0);
  }

  // Jo is five. She puts her counter a third along the path; there are no numbers on her screen.
  await takeTablet(page, 'Jo');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('slider').fill('33');
  await passOn(page);
  await expect(page.getByText(english('wait.all-in'))).toBeVisible();

  // Now they look together: every number with the person's own words, in number order.
  await button(page, english('wait.show')).click();
  const cards = page.getByRole('listitem').filter({ has: page.locator('q, svg[role=img]') });
  await expect(cards).toHaveCount(6);
  const shown = await cards.allInnerTexts();
  const inOrder = [...answers].sort((one, other) => one.number - other.number);
  for (const [at, { name, number, why }] of inOrder.entries()) {
    expect(shown[at]).toContain(name);
    expect(shown[at]).toMatch(new RegExp(`\\b${number}\\b`));
    expect(shown[at]).toContain(why);
  }

  // Jo's place is a place: a counter on the path, and no number anywhere on her card.
  const jo = cards.filter({ hasText: 'Jo' }).last();
  await expect(jo.getByRole('img', { name: english('place.early') })).toBeVisible();
  expect(await jo.innerText()).not.toMatch(/\d/);

  // Piotr's reason is in his words and marked; nobody pretends to have translated it.
  const piotr = cards.filter({ hasText: 'Piotr' });
  await expect(piotr.locator('[lang=pl]')).toHaveText('Boję się, że to wróci.');
  await expect(piotr.getByText(wordsOf('en-GB', 'common')('not-translated'), { exact: true })).toBeVisible();

  // Neither does the council ask anything: its band ends at 2, and the lowest number is 3.
  await expect(page.getByText(english('reveal.council-asks'))).toHaveCount(0);

  // No average, middle or span anywhere: the digits on the screen are the five numbers and the ends of the scale.
  const all = await page.locator('body').innerText();
  expect(all).not.toMatch(/average|mean\b|middle|median|total|%/i);
  expect(all).not.toMatch(/\d[.,]\d/);

  // What would make it one higher for Gran becomes a step with one tap, and stays hers.
  await cards
    .filter({ hasText: 'Gran' })
    .getByRole('button', { name: english('reveal.make-step') })
    .click();
  await expect(sentenceBox(page)).toHaveValue('Gran stays on Fridays as well.');
  await save(page, wordsOf('en-GB', 'write-step')('save'));
  await expect(page.getByText(/^It began with what Gran said/)).toBeVisible();
  await goInside(page, `/plan/${plan}/scaling/sleep`);
  await cards
    .filter({ hasText: 'Gran' })
    .getByRole('link', { name: english('reveal.is-step') })
    .click();
  await expect(sentenceBox(page)).toHaveValue('Gran stays on Fridays as well.');

  // And so it is kept: five numbers, and a place that was never turned into one.
  const tab = await openApart(await takeBackup(page));
  const [round] = Object.values((await tab.opened(plan)).plan.rounds);
  const kept = Object.fromEntries(round?.answers.map(({ person, answer }) => [person, answer]) ?? []);
  expect(kept['jo']).toEqual({ kind: 'place', place: 0.33 });
  expect(kept['piotr']).toEqual({ kind: 'number', number: 3 });
});
