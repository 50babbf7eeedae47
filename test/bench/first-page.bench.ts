import { openReal } from '../browser/acts.ts';
import { Taps } from '../journeys/count-taps.ts';
import { firstPage } from '../journeys/first-page.ts';
import type { Measure } from './measure.ts';

// Taps and keys from nothing to a printed first page, against the two taps it takes to print a plan that is there.
export const measure: Measure = async ({ open }) => {
  const { context, page } = await open();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openReal(page);
  const hand = new Taps();
  await firstPage(page, hand);
  await context.close();
  const floorIs = 'printing a plan that is there';
  const printing = new Taps();
  printing.taps = 3;
  return [
    { what: 'first page from nothing: taps', unit: 'count', measured: hand.taps, floor: 3, floorIs },
    {
      what: 'first page from nothing: keys',
      unit: 'count',
      measured: hand.keys,
      floor: 1,
      floorIs: 'one key',
    },
    {
      what: 'first page from nothing, by the keystroke model',
      unit: 'ms',
      measured: hand.seconds * 1000,
      floor: printing.seconds * 1000,
      floorIs,
    },
  ];
};
