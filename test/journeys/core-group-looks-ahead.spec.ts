import { setGoal } from '../../src/plan/goal/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, onPage } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const meeting = wordsOf('en-GB', 'core-group');

const goals = { nights: 'Alfie sleeps through the night.', school: 'Alfie is at school by nine.' };
const steps = {
  walk: 'Auntie Bev walks Alfie to school.',
  lamp: 'Kelly-Ann buys a night lamp.',
  call: 'Gwen calls the clinic.',
};

test('a core group opens on the next steps and cannot end without the next small step of every goal, or a reason', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-06-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Auntie Bev', role: 'network' },
      { name: 'Gwen', role: 'professional', relation: words('Health visitor') },
      { name: 'Priya', role: 'worker' },
    ]);
    for (const [goal, different] of Object.entries(goals))
      await tab.record.act(plan, setGoal, { goal, different: words(different), children: ['alfie'] });
    const add = (step: keyof typeof steps, who: string, goal: string) =>
      tab.record.act(plan, addStep, {
        step,
        sentence: words(steps[step]),
        who: [who],
        goal,
        child: 'alfie',
        when: { kind: 'by', date: '2026-12-29' },
      });
    await add('lamp', 'kelly-ann', 'nights');
    await add('call', 'gwen', 'nights');
    await add('walk', 'auntie-bev', 'school');
  }, '2026-12-16T09:00:00.000Z');
  await page.clock.setFixedTime('2026-12-31T14:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // Priya is ill: Gwen leads.
  await goInside(page, `/plan/${plan}/meeting/new`);
  await group(page, meeting('start.who-leads')).getByRole('radio', { name: 'Gwen' }).check();
  await button(page, meeting('start.go')).click();
  await expect(page.getByText('Gwen leads today')).toBeVisible();

  // The first thing on the page are the next steps; the past is folded.
  await expect(page.getByRole('main').getByRole('heading').first()).toHaveText(
    new RegExp(meeting('steps.title')),
  );
  await expect(page.locator('details', { hasText: meeting('before.title') })).not.toHaveAttribute('open');
  await expect(page.getByText(goals.nights).first()).toBeVisible();

  // Everybody looks at each step: one is done, one goes on, one is stuck.
  const say = async (step: keyof typeof steps, how: string) => {
    const radio = group(page, `${meeting('steps.how')} ${steps[step]}`).getByRole('radio', { name: how });
    await radio.click();
    await expect(radio).toBeChecked(); // it is on the disk
  };
  await say('lamp', 'Done');
  // A minute later, a tap beside the one that was meant: one more tap takes it back, and the step is as it was.
  await page.clock.setFixedTime('2026-12-31T14:01:00Z');
  await say('call', 'Done');
  await button(page, wordsOf('en-GB', 'history')('undo.do')).click();
  const said = (step: keyof typeof steps) =>
    group(page, `${meeting('steps.how')} ${steps[step]}`).getByRole('radio', { checked: true });
  await expect(said('call')).toHaveCount(0);
  await expect(said('lamp')).toHaveAccessibleName('Done');
  await say('call', 'Going');
  await say('walk', 'Stuck');
  await page.getByLabel(meeting('steps.in-the-way'), { exact: true }).fill('Bev starts work at eight.');
  await button(page, meeting('steps.keep')).click();
  await expect(onPage(page, 'Bev starts work at eight.')).toBeVisible();

  // Neither goal has a next step with a day: finishing waits, and says what is left.
  const finish = page.getByRole('button', { name: /^Finish: \d things? left$/ });
  await expect(finish).toHaveAttribute('aria-disabled', 'true');
  const left = page.getByRole('button', { name: new RegExp(meeting('left.goal')) });
  await expect(left).toHaveCount(2);

  // For the school goal they agree the next small step, with a day.
  const school = page.getByRole('listitem').filter({ hasText: steps.walk });
  await school
    .getByRole('button', { name: meeting('steps.add') })
    .first()
    .click();
  const adding = page.getByRole('region', { name: meeting('add.title') });
  await adding.getByLabel(meeting('add.sentence')).fill('Kelly-Ann walks Alfie on Mondays.');
  await adding.getByRole('checkbox', { name: 'Auntie Bev' }).uncheck();
  await adding.getByRole('checkbox', { name: 'Kelly-Ann' }).check();
  await group(page, meeting('add.when')).getByRole('radio').first().check();
  await adding.getByRole('button', { name: meeting('add.save') }).click();
  await expect(onPage(page, 'Kelly-Ann walks Alfie on Mondays.').first()).toBeVisible();
  await expect(left).toHaveCount(1);

  // For the nights there is nothing to do before the clinic has answered. That is a reason, and it is kept.
  await left.click();
  await button(page, meeting('without.ask')).first().click();
  await page.getByLabel(meeting('without.why'), { exact: true }).fill('We wait for the clinic.');
  await button(page, meeting('without.keep')).click();
  await expect(left).toHaveCount(0);

  // Alfie is heard, and they say when they meet again. Now nothing is left.
  await button(page, 'Alfie was heard').click();
  await group(page, meeting('left.next')).getByRole('radio').first().check();
  await button(page, meeting('next.keep')).click();
  await button(page, meeting('left.finish')).click();

  // What was agreed: who does what by when, and the next day.
  await expect(page.getByRole('heading', { level: 1, name: meeting('after.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What Kelly-Ann does' })).toBeVisible();
  await expect(page.getByText('Kelly-Ann walks Alfie on Mondays.')).toBeVisible();
  await expect(page.getByText(/^We meet again on/)).toBeVisible();
  await expect(page.getByRole('heading', { name: meeting('after.without') })).toBeVisible();
  await expect(page.getByText('We wait for the clinic.')).toBeVisible();
});
