import { expect, test } from './app.ts';
import { measureFirstLoad } from './measure-first-load.ts';

const budget = 150_000;

test('at most 150 kB come over the wire before the first screen can be used', async ({ page }) => {
  const load = await measureFirstLoad(page);
  expect(load.files.length, 'the measurement saw the page itself').toBeGreaterThan(2);
  expect(load.bytes, load.files.join('\n')).toBeLessThanOrEqual(budget);
});
