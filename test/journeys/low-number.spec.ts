import { setGoal } from '../../src/plan/goal/decide.ts';
import { answerScale, askScale, revealRound } from '../../src/plan/scale/decide.ts';
import { goInside, save, sentenceBox } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, openApart } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { takeBackup } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'scaling');
const council = wordsOf('en-GB', 'council');

test('a low number asks the council’s questions, people decide, and Waymark decides nothing', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Penfold');
    await addPeople(tab, plan, [
      { name: 'Ivy', role: 'child', born: '2020-04-02' },
      { name: 'Tess', role: 'parent', relation: words('Mum') },
      { name: 'Gran', role: 'network' },
    ]);
    await tab.record.act(plan, setGoal, {
      goal: 'sleep',
      different: words('Ivy sleeps safe.'),
      scale: { question: words('How safe is tonight?'), ten: words('Safe.'), zero: words('Not safe.') },
    });
    await tab.record.act(plan, askScale, { round: 'r', goal: 'sleep', people: ['tess', 'gran'] });
    const answer = (person: string, number: number) =>
      tab.record.act(plan, answerScale, {
        round: 'r',
        person,
        answer: { kind: 'number', number },
        alone: true,
      });
    await answer('tess', 6);
    await answer('gran', 2);
    await tab.record.act(plan, revealRound, { round: 'r' });
  });
  await bringIn(page, backup);

  // The council writes its own question.
  await goInside(page, '/settings/bands');
  await page.getByLabel(council('bands.questions')).fill('Who sleeps in the house tonight?');
  await button(page, council('bands.save')).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await goOffline(page);
  await goInside(page, `/plan/${plan}/scaling/sleep`);
  await expect(page.getByText(t('reveal.council-asks'))).toBeVisible();
  await page.getByRole('link', { name: t('reveal.council-questions') }).click();
  await expect(page.getByText('Who sleeps in the house tonight?')).toBeVisible();
  await expect(page.getByText(council('bands.no-decision'))).toBeVisible();

  // Without words nothing is kept; with them, what people decided stands there with the day.
  await button(page, council('bands.keep')).click();
  await expect(page.getByText('Write what was decided.')).toBeVisible();
  await page.getByLabel(council('bands.decided')).fill('Gran sleeps here tonight.');
  await page.getByRole('radio', { name: 'Gran' }).check();
  await button(page, council('bands.keep')).click();
  await expect(page.getByText(/^Gran decided on/)).toBeVisible();
  await expect(page.getByLabel(council('bands.decided-more'))).toHaveValue('');
  // What was decided is a step with one more tap.
  await button(page, council('bands.make-step')).click();
  await expect(sentenceBox(page)).toHaveValue('Gran sleeps here tonight.');
  await save(page, wordsOf('en-GB', 'write-step')('save'));
  await goInside(page, `/plan/${plan}/scaling/sleep`);
  await expect(page.getByText(t('reveal.council-answered'))).toBeVisible();

  // Kept in people's words; the numbers are as they were, and the only step is the one somebody made.
  const tab = await openApart(await takeBackup(page));
  const kept = (await tab.opened(plan)).plan;
  expect(kept.rounds.r?.decided.map((one) => [one.words.text, one.person])).toEqual([
    ['Gran sleeps here tonight.', 'gran'],
  ]);
  expect(Object.keys(kept.steps)).toHaveLength(1);
});
