import type { Page } from '@playwright/test';
import {
  addPerson,
  goInside,
  handOver,
  makeBackupFile,
  newFamily,
  openReal,
  save,
  sentenceBox,
  typePinToComeBack,
  unlock,
  write,
  writeStep,
} from './acts.ts';
import { expect, test } from './app.ts';
import { databaseText } from './database.ts';
import { filesBelow, finds } from './search-files.ts';
import { button, wordsOf } from './set-up-tablet.ts';

// design.md §3: nothing a person typed is ever on the disk in the clear. Each field of the app gets a word of its own that
// stands nowhere else; then the browser is closed and every file of its profile is searched.

const goal = wordsOf('en-GB', 'write-goal');
const must = wordsOf('en-GB', 'must-dos');
const road = wordsOf('en-GB', 'road-editor');
const group = wordsOf('en-GB', 'core-group');
const feedback = wordsOf('en-GB', 'feedback');

/** A made-up word for each field; remembers them all. */
class Planted {
  readonly words: string[] = [];
  for(field: string): string {
    const word = `Zq${field}Vyxolm${this.words.length}`;
    this.words.push(word);
    return word;
  }
}

async function writeThePlan(page: Page, plan: string, planted: Planted): Promise<void> {
  const at = (path: string) => goInside(page, `/plan/${plan}/${path}`);
  await addPerson(page, plan, {
    name: planted.for('Person'),
    role: 'parent',
    relation: planted.for('Relation'),
    household: planted.for('Household'),
    phone: planted.for('Phone'),
  });
  await at('worry/new');
  await write(page, goal('worry.about'), `Saw ${planted.for('Worry')} on Tuesday.`);
  await write(page, goal('worry.could'), planted.for('Could'));
  await save(page, goal('worry.save'));
  await at('going-well/new');
  await write(page, goal('well.words'), planted.for('Well'));
  await write(page, goal('well.seen-by'), planted.for('SeenBy'));
  await save(page, goal('well.save'));
  await at('goal/new');
  await write(page, goal('goal.different'), planted.for('Goal'));
  await write(page, goal('goal.see'), planted.for('Sign'));
  await write(page, goal('goal.how-long'), planted.for('HowLong'));
  await write(page, goal('scale.question'), planted.for('Question'));
  await write(page, goal('scale.ten'), planted.for('Ten'));
  await write(page, goal('scale.zero'), planted.for('Zero'));
  await save(page, goal('goal.save'));
  await at('step/new');
  await sentenceBox(page).fill(`${planted.for('Step')} rings at six.`);
  await write(page, wordsOf('en-GB', 'write-step')('own-words'), planted.for('Know'));
  await page.getByRole('searchbox').fill(planted.for('Search'));
  await save(page, wordsOf('en-GB', 'write-step')('save'));
  await at('must-do/new');
  await write(page, must('line.must'), planted.for('Must'));
  await write(page, must('line.why'), planted.for('Why'));
  await write(page, must('line.know'), planted.for('MustKnow'));
  await write(page, must('line.how-often'), planted.for('HowOften'));
  await save(page, must('line.save'));
  await at('plan-b/new');
  await write(page, must('b.if'), planted.for('If'));
  await write(page, must('b.then'), planted.for('Then'));
  await save(page, must('b.save'));
  await at('road/edit/new');
  await write(page, road('name'), planted.for('Stone'));
  await button(page, road('quick-new.month')).click();
  await write(page, road('different'), planted.for('Different'));
  await write(page, road('if-not'), planted.for('IfNot'));
  await save(page, road('save'));
}

async function holdAMeeting(page: Page, plan: string, child: string, planted: Planted): Promise<void> {
  await goInside(page, `/plan/${plan}/meeting/new`);
  await button(page, group('start.go')).click();
  await write(page, group('child.words').replace('{{name}}', child), planted.for('Heard'));
  await button(page, group('child.said').replace('{{name}}', child)).click();
  await expect(page.getByText(group('child.heard').replace('{{name}}', child))).toBeVisible();
}

async function askTheChild(
  page: Page,
  plan: string,
  child: string,
  worker: string,
  planted: Planted,
): Promise<void> {
  await handOver(page, plan, child, '4071');
  await page.getByRole('radio').first().check();
  await button(page, feedback('sees.start')).click();
  const skip = button(page, wordsOf('en-GB', 'common')('action.skip'));
  const last = page.getByRole('heading', { name: feedback('say.title') });
  const question = page.getByRole('heading', { level: 1 });
  await skip.waitFor();
  while (!(await last.isVisible())) {
    const asked = await question.innerText();
    await skip.click();
    await expect(question).not.toHaveText(asked);
  }
  await write(page, feedback('say.label'), planted.for('Child'));
  await button(page, feedback('say.done')).click();
  await button(page, feedback('corner').replace('{{name}}', worker)).waitFor();
  await typePinToComeBack(page, worker, '4071');
  await page
    .getByRole('heading', { level: 1, name: wordsOf('en-GB', 'hand-over')('answers.title') })
    .waitFor();
}

test('no word anybody typed is in any file of the profile, nor in a backup file', async ({ profile }) => {
  test.setTimeout(240_000);
  const planted = new Planted();
  const context = await profile.open();
  const page = await context.newPage();
  const [worker, passphrase] = [planted.for('Worker'), `${planted.for('Passphrase')} larch heron lemon`];
  const [family, child] = [planted.for('Family'), planted.for('Kid')];
  await openReal(page, worker, passphrase);
  const plan = await newFamily(page, family, child);
  await writeThePlan(page, plan, planted);
  await holdAMeeting(page, plan, child, planted);
  await askTheChild(page, plan, child, worker, planted);

  // Every screen that shows the words has been shown, and lives in the browser's history.
  for (const screen of ['', '/together', '/road', '/history', '/print/plan'])
    await goInside(page, `/plan/${plan}${screen}`);
  await page.reload();
  await unlock(page, passphrase);
  const { name, bytes } = await makeBackupFile(page);
  await goInside(page, '/');
  await expect(page.getByText(family).first()).toBeVisible();
  await writeStep(page, plan, planted.for('Saved'));
  // Half typed, kept sealed, not saved.
  await goInside(page, `/plan/${plan}/worry/new`);
  await write(page, goal('worry.about'), planted.for('Draft'));
  await expect.poll(() => databaseText(page)).toContain('worry:new');
  await goInside(page, '/new-family');
  await write(page, wordsOf('en-GB', 'families')('new.name'), planted.for('DraftFamily'));
  await expect.poll(() => databaseText(page)).toContain('new-family');
  await page.close();
  await context.close();

  const files = [...filesBelow(profile.folder), { path: name, bytes }];
  expect(planted.words.length).toBeGreaterThan(30);
  expect(finds(planted.words, files)).toEqual([]);
  // The same search of the same files finds what may be read there by design: the plan's id.
  expect(finds([plan], files).join('\n')).toContain('IndexedDB');
});

test('the search finds what is kept in the clear', async ({ profile }) => {
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto('/soup/');
  const planted = new Planted();
  const [stored, addressed, encoded] = [
    planted.for('Stored'),
    planted.for('Addressed'),
    planted.for('Encoded'),
  ];
  await page.evaluate(
    ([plain, coded]) => {
      localStorage.setItem('one', `before ${plain} after`);
      localStorage.setItem('two', btoa(`before ${coded} after`));
    },
    [stored, encoded] as const,
  );
  await page.goto(`/soup/#${addressed}`);
  await page.close();
  await context.close();
  const found = finds(planted.words, filesBelow(profile.folder)).join('\n');
  for (const word of planted.words) expect(found).toContain(word);
});
