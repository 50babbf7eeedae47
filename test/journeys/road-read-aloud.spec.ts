import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { goTo, openExample } from '../screens/example-screens.ts';

const road = wordsOf('en-GB', 'road');

type Spoken = { spoken: string[] };

/** A voice of this tablet that says everything at once, and a list of what it said. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const voice = { name: 'quiet', lang: 'en-GB', localService: true, default: true, voiceURI: 'quiet' };
    class Utterance extends EventTarget {
      voice = voice;
      lang = 'en-GB';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: (utterance: Utterance) => {
        spoken.push(utterance.text);
        queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

/** Presses Listen and answers everything that was read, one text a line. */
async function listen(page: Page): Promise<string> {
  await page.evaluate(() => (window as unknown as Spoken).spoken.splice(0));
  await button(page, wordsOf('en-GB', 'common')('action.listen')).click();
  return page.evaluate(() => (window as unknown as Spoken).spoken.join('\n'));
}

/** Each of these is read, and in this order. */
function expectInOrder(read: string, said: readonly string[]): void {
  let from = 0;
  for (const one of said) {
    const at = read.indexOf(one, from);
    expect(at, `${one}\n\n${read.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = at + one.length;
  }
}

const turning = [
  'Plan B.',
  'If:',
  'No sober grown-up can be there tonight.',
  'Then:',
  'Bev comes and stays the night.',
];
const stoneHere = ['Night plan.', 'Today: you are here.', 'by ', 'What will be different:', 'Someone sober'];

test('Listen reads the whole road as it is shown, in sentences and in order', async ({ page }) => {
  await giveVoice(page);
  await openExample(page, 'en-GB');
  await goTo(page, '/plan/example/road');
  const adult = await listen(page);
  expectInOrder(adult, [
    'People told.',
    'Done ',
    'What will be different:',
    'From here on:',
    ...stoneHere,
    'School.',
  ]);
  expectInOrder(adult, [
    'Goodbye.',
    ...turning,
    'Bev, within 1 hour.',
    'It leaves the road at',
    '“Night plan” is not reached',
  ]);
  for (const one of adult.split('\n')) expect(one).toMatch(/[.:]$/);

  // For a child: what is now, who does it; then the stones with their days. No plan B but what happens now.
  await page.getByRole('radio', { name: road('as.child') }).check();
  const child = await listen(page);
  expectInOrder(child, [
    'Now:',
    'Night plan.',
    'Someone sober',
    'Kelly-Ann does this.',
    'Jean helps.',
    'People told.',
    'Goodbye.',
  ]);
  expect(child).not.toContain('Plan B');

  // In words: all that stands there, where we are first.
  await page.getByRole('radio', { name: road('as.words') }).check();
  const words = await listen(page);
  expectInOrder(words, [
    'is not reached yet.',
    'stones are left',
    ...stoneHere,
    'Who does it:',
    'Kelly-Ann.',
    ...turning,
  ]);
});
