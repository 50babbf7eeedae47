import type { Page } from '@playwright/test';

/** A house and a line, by mouse. */
export async function drawOn(page: Page): Promise<void> {
  const box = await page.locator('svg[data-draws]').boundingBox();
  if (box === null) throw new Error('no sheet');
  const to = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  for (const path of [
    [to(0.2, 0.8), to(0.2, 0.45), to(0.35, 0.2), to(0.5, 0.45), to(0.5, 0.8), to(0.2, 0.8)],
    [to(0.6, 0.75), to(0.75, 0.7), to(0.9, 0.75)],
  ]) {
    const [first, ...rest] = path;
    if (first === undefined) continue;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 8 });
    await page.mouse.up();
  }
  await page.locator('svg[data-draws] path').nth(1).waitFor();
}
