import { goInside, sentenceBox } from '../browser/acts.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { pressUntilShown } from './in-page.ts';
import { type Measure, medianOf } from './measure.ts';

const step = wordsOf('en-GB', 'write-step');

// From the tap on Save to "Saved on this tablet" painted, against one empty row written strictly and one frame.
export const measure: Measure = async ({ open }) => {
  const { context, page } = await open();
  let plan = '';
  await bringIn(
    page,
    await backupOf(async (tab) => {
      plan = await begin(tab, 'Docherty');
    }),
  );
  const once = async () => {
    await goInside(page, `/plan/${plan}/step/new`);
    await page.getByRole('heading', { level: 1, name: step('title-new') }).waitFor();
    await sentenceBox(page).fill('Gran rings at six.');
    return pressUntilShown(page, step('save'), '[role=status]', wordsOf('en-GB', 'editing')('saved'));
  };
  await once(); // the first one also fetches the screen that follows
  const measured = await medianOf(9, once);
  const floor = await medianOf(9, () =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('floor', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('rows');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const from = performance.now();
      await new Promise<void>((resolve) => {
        const change = database.transaction('rows', 'readwrite', { durability: 'strict' });
        change.objectStore('rows').put({}, 'one');
        change.oncomplete = () => resolve();
      });
      await new Promise(requestAnimationFrame);
      const took = performance.now() - from;
      database.close();
      return took;
    }),
  );
  await context.close();
  return [
    {
      what: 'tap to saved and painted',
      unit: 'ms',
      measured,
      floor,
      floorIs: 'one empty strict row, one frame',
    },
  ];
};
