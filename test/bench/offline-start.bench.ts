import { waitUntilUsable } from '../browser/measure-first-load.ts';
import { type Measure, medianOf } from './measure.ts';

// The app is kept, then the server stops: how long from opening to usable, against an empty page of the browser's own.
export const measure: Measure = async ({ open, stopServing, serve }) => {
  const { context, page } = await open();
  await page.goto('/');
  await waitUntilUsable(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
  await stopServing();
  const timed = async (address: string, ready: boolean): Promise<number> => {
    const fresh = await context.newPage();
    const from = performance.now();
    await fresh.goto(address);
    if (ready) await waitUntilUsable(fresh);
    const took = performance.now() - from;
    await fresh.close();
    return took;
  };
  try {
    const measured = await medianOf(5, () => timed('/', true));
    const floor = await medianOf(5, () => timed('about:blank', false));
    return [{ what: 'offline start until usable', unit: 'ms', measured, floor, floorIs: 'an empty page' }];
  } finally {
    await context.close();
    await serve();
  }
};
