import { goInside, sentenceBox } from './acts.ts';
import { expect, test } from './app.ts';
import { backupOf, begin, bringIn } from './quick-tablet.ts';

test('the first words of the first step stay under the fingers while the advice is still being fetched', async ({
  page,
}) => {
  let plan = '';
  await bringIn(
    page,
    await backupOf(async (tab) => {
      plan = await begin(tab, 'Docherty');
    }),
  );
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).click();
  // Whether the box was ever hidden is seen from inside: a hidden box loses the focus, and the keyboard goes.
  const lost = await page.evaluate(async () => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) return 'not in the box';
    const left: string[] = [];
    box.addEventListener('blur', () => left.push('left the box'));
    for (const letter of 'Gran') document.execCommand('insertText', false, letter);
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      if (box.offsetParent === null) left.push('hidden');
    }
    return [...new Set(left)].join(', ');
  });
  expect(lost).toBe('');
  await expect(sentenceBox(page)).toHaveValue('Gran');
  await expect(sentenceBox(page)).toBeFocused();
});
