import { expect, type Locator, type Page } from '@playwright/test';
import { sentences, wordsOf } from '../../src/plan/wording/reading-age.ts';

/** No sentence in what can be read there has more than 15 words (domain §4.5). */
export async function expectShortSentences(part: Locator): Promise<void> {
  const lines = (await part.innerText()).split('\n');
  const long = lines.flatMap((line) => sentences(line)).filter((one) => wordsOf(one).length > 15);
  expect(long).toEqual([]);
}

/** 14 pt in CSS pixels. */
const LEAST = (14 * 96) / 72;

/** What is set smaller than 14 pt on any sheet, as the printer gets it. */
export async function lettersUnder14pt(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const small = await page.locator('article').evaluateAll(lettersUnder, LEAST);
  await page.emulateMedia({ media: null });
  return small;
}

function lettersUnder(sheets: Element[], least: number): string[] {
  return sheets.flatMap((sheet) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!text || !holder?.checkVisibility()) continue;
      if (Number.parseFloat(getComputedStyle(holder).fontSize) < least - 0.01) found.push(text);
    }
    return found;
  });
}

/** How many sheets come out of the printer; each of them A4, upright or on its side. */
export async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: null });
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  expect(sizes.length).toBeGreaterThan(0);
  // A4 in points, whichever way the printer rounds.
  for (const [, width, height] of sizes)
    expect([Math.round(Number(width)), Math.round(Number(height))].sort((a, b) => a - b)).toEqual([595, 842]);
  return sizes.length;
}

/** As the printer gets it: so many A4 pages at most, no letter under 14 pt, each picture before its words. */
export async function expectPlainPaper(page: Page, pages: number): Promise<void> {
  expect(await lettersUnder14pt(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('article ol > li').all()) {
    const picture = await row.locator('img, svg, [aria-hidden]').first().boundingBox();
    const words = await row.getByRole('heading').boundingBox();
    expect(picture && words && picture.x + picture.width <= words.x).toBe(true);
  }
  expect(await sheetsOf(page)).toBeLessThanOrEqual(pages);
}
