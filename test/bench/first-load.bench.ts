import { measureFirstLoad } from '../browser/measure-first-load.ts';
import { type Measure, medianOf } from './measure.ts';

// First load, cold cache: bytes against the page alone (what one answer of the server must cost),
// time against the same page without its scripts.
export const measure: Measure = async ({ browser, origin, open }) => {
  const first = await open();
  const load = await measureFirstLoad(first.page);
  await first.context.close();
  const page = load.files.find((file) => file.endsWith(' /')) ?? '0 /';

  const time = await medianOf(5, async () => {
    const { context, page } = await open();
    const { usableAfter } = await measureFirstLoad(page);
    await context.close();
    return usableAfter;
  });
  const floor = await medianOf(5, async () => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    const from = performance.now();
    await page.goto('/');
    await page.locator('.shell').waitFor();
    const took = performance.now() - from;
    await context.close();
    return took;
  });

  return [
    {
      what: 'first load, pictures aside',
      unit: 'bytes',
      measured: load.bytes,
      floor: Number(page.split(' ')[0]),
      floorIs: 'the page alone',
    },
    {
      what: 'first load until usable',
      unit: 'ms',
      measured: time,
      floor,
      floorIs: 'the same page, no scripts',
    },
  ];
};
