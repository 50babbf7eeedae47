import { expect, test } from '../browser/app.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { goTo, openExample } from '../screens/example-screens.ts';
import { handOverScreens } from '../screens/hand-over-screens.ts';
import { languages } from '../screens/screen.ts';
import { hear } from './hear.ts';

/** These lines are said in this order, whatever is said between them. */
function expectInOrder(heard: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const one of wanted) {
    const at = heard.findIndex(
      (line, index) => index >= from && (typeof one === 'string' ? line === one : one.test(line)),
    );
    expect(at, `${String(one)}, after line ${from} of\n${heard.join('\n')}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

const radios = (heard: readonly string[]) => heard.filter((line) => line.startsWith('radio'));

for (const language of languages) {
  test.describe(`a screen reader in ${language}`, () => {
    test.use({ locale: language, reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });
    const common = wordsOf(language, 'common');
    const plan = wordsOf(language, 'plan');

    test('reads the question, five faces from sad to happy, none chosen, and then the ways on', async ({
      page,
    }) => {
      const asked = wordsOf(language, 'feedback');
      const question = handOverScreens.find(({ name }) => name === 'hand-over-question');
      if (question === undefined) throw new Error('no such screen');
      await question.open(page, language);
      const heard = await hear(page);
      const faces = (['1', '2', '3', '4', '5'] as const).map(
        (face) => `radio: ${asked(`faces.yes-no.${face}`)}`,
      );
      expectInOrder(heard, [
        /^heading 1: .*Priya/,
        ...faces,
        `button: ${common('action.back')}`,
        `button: ${asked('dont-get-it')}`,
        `button: ${common('action.skip')}`,
      ]);
      expect(radios(heard)).toEqual(faces);
    });

    test('reads the road from its beginning to goodbye, and says where we are', async ({ page }) => {
      await openExample(page, language);
      await goTo(page, '/plan/example/road');
      const heard = await hear(page);
      const from = heard.indexOf(`list: ${plan('road')}`) + 1;
      const stones = heard.slice(from, from + 7);
      expect(from).toBeGreaterThan(0);
      expect(stones.filter((line) => line.startsWith('link: '))).toHaveLength(7);
      expect(stones.findIndex((line) => line.startsWith(`link: ${plan('here')}`))).toBe(2);
      expect(stones.at(-1)).toContain(common('goodbye'));
    });

    test('reads a step: what, who, who helps, by when, then who is speaking, then the ways on', async ({
      page,
    }) => {
      await openExample(page, language);
      await goTo(page, '/plan/example/together/step/walk');
      expectInOrder(await hear(page), [
        `button: ${wordsOf(language, 'together')('looks.open')}`,
        /^heading 1: .*Bev/,
        plan('whoDoes'),
        'Bev',
        plan('whoHelps'),
        'Jean',
        /^table: .*25/,
        common('today'),
        `heading 2: ${wordsOf(language, 'together')('speaking')}`,
        'button: Alfie',
        `link: ${common('action.back')}`,
        /^link: .*Bev/,
        `link: ${common('action.next')}`,
      ]);
    });

    test('hears the few words of a step in pictures, then who, by when and who helps', async ({ page }) => {
      await openExample(page, language);
      await goTo(page, '/plan/example/together/step/walk?level=pictures');
      expectInOrder(await hear(page), [
        /^heading 1: .*Bev/,
        plan('whoDoes'),
        'Bev',
        plan('when'),
        /^25$/,
        plan('whoHelps'),
        'Jean',
      ]);
    });
  });
}
