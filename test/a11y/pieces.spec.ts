import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';
import { galleryOrigin } from '../browser/origin.ts';

test.use({ baseURL: galleryOrigin, reducedMotion: 'reduce' });

async function show(page: Page, file: string, name: string): Promise<void> {
  await page.goto(`/#${encodeURIComponent(`src/${file}.examples.tsx#${name}`)}`);
  await page.locator('[data-shown]').waitFor({ state: 'attached' });
}

test('a face: no default, arrow keys move, the same face again takes it back', async ({ page }) => {
  await show(page, 'ui/face-choice/face-choice', 'untouched');
  const faces = page.getByRole('radio');
  await expect(faces).toHaveCount(5);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Mostly' }).click();
  await expect(faces.nth(3)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(faces.nth(4)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Not much' }).click();
  await page.getByRole('radio', { name: 'Not much' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a number is taken back by a second tap', async ({ page }) => {
  await show(page, 'ui/number-choice/number-choice', 'six chosen');
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: '6', exact: true }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a dialog closes with Escape and gives the focus back', async ({ page }) => {
  await show(page, 'ui/dialog/dialog', 'closed');
  const open = page.getByRole('button', { name: 'Open' });
  await open.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Lock Waymark?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('a PIN: keys, keyboard and other digits, never more than six', async ({ page }) => {
  await show(page, 'ui/pin-pad/pin-pad', 'empty');
  const field = page.getByLabel('Give the tablet back');
  await page.getByRole('button', { name: '4', exact: true }).click();
  await expect(field).toHaveValue('4');
  await expect(page.getByRole('button', { name: '4 numbers or more' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await field.fill('۱۲ 34-5678');
  await expect(field).toHaveValue('123456');
  await page.getByRole('button', { name: 'Take the last one back' }).click();
  await expect(field).toHaveValue('12345');
  await field.press('Enter');
  await expect(field).toHaveValue('');
});

test('a place on the path is set by keyboard', async ({ page }) => {
  await show(page, 'ui/path-choice/path-choice', 'untouched');
  const path = page.getByRole('slider', { name: 'How far along are we?' });
  await expect(path).toHaveAttribute('aria-valuetext', 'nothing chosen yet');
  await path.press('End');
  await expect(path).toHaveAttribute('aria-valuetext', 'nearer the end');
});

test('a button that waits does nothing and stays reachable', async ({ page }) => {
  await show(page, 'ui/button/button', 'worker kinds');
  const waiting = page.getByRole('button', { name: 'Finish: 2 things left' });
  await waiting.focus();
  await expect(waiting).toBeFocused();
  await expect(waiting).toHaveAttribute('aria-disabled', 'true');
});

const roads = [
  { width: 1024, way: 'row' },
  { width: 390, way: 'column' },
] as const;

for (const { width, way } of roads) {
  test(`the road is a ${way} at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await show(page, 'plan-ui/road/road', 'worker');
    const stones = page.getByRole('list', { name: 'The road' }).getByRole('listitem');
    await expect(stones).toHaveCount(7);
    const boxes = await stones.evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect().toJSON()),
    );
    const starts = boxes.map((box) => (way === 'row' ? box.left : box.top));
    expect(starts.every((start, index) => index === 0 || start > starts[index - 1])).toBe(true);
    await expect(page.locator('[aria-current=step]')).toContainText('Today: you are here');
  });
}

test('the road turns into a column for large text, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await show(page, 'plan-ui/road/road', 'worker');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const stones = page.getByRole('list', { name: 'The road' }).getByRole('listitem');
  await page.evaluate(() => document.fonts.ready);
  const tops = await stones.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(7);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(beyond, 'once the fonts are there').toBeLessThanOrEqual(0);
});

test('the road does not move after it is first painted', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await show(page, 'plan-ui/road/road', 'family, late');
  await page.evaluate(() => document.fonts.ready);
  const shifted = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
  expect(shifted).toBeLessThan(0.02);
});
