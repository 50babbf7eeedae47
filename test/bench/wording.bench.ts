import { exampleEntries } from '../../src/plan/example/example-entries.ts';
import { fold } from '../../src/plan/fold.ts';
import { missing } from '../../src/plan/step/missing.ts';
import { wordLists } from '../../src/plan/wording/word-lists.ts';
import { figures, isHeldOut, labelled } from '../labelled/measure.ts';
import { type Measure, medianOf } from './measure.ts';

const plan = fold('example', exampleEntries(labelled.today));
const long = labelled.sentences.map(({ sentence }) => sentence);

/** All checks over the sentence as it stands after one more letter, for a plan of the example's size. */
const keystroke = async (): Promise<number> => {
  const from = performance.now();
  for (const text of long)
    missing(plan, { sentence: { text, language: 'en-GB' } }, labelled.today, wordLists.shipped);
  return (performance.now() - from) / long.length;
};

const oneLook = async (): Promise<number> => {
  const from = performance.now();
  for (const text of long) text.split(/\s+/u);
  return (performance.now() - from) / long.length;
};

// How right the advice about words is (the aim is 0.95 for the checks that hold back or warn), and what a keystroke costs.
export const measure: Measure = async () => {
  await keystroke(); // the first run also compiles
  const rows = [
    ['all', figures(labelled.sentences)],
    ['set aside', figures(labelled.sentences.filter(isHeldOut))],
  ] as const;
  return [
    {
      what: 'wording: all checks, per keystroke',
      unit: 'ms',
      measured: await medianOf(5, keystroke),
      floor: Math.max(await medianOf(5, oneLook), 0.0001),
      floorIs: 'cutting the sentence into words',
    },
    ...rows.flatMap(([of, found]) =>
      found.flatMap(({ check, precision, recall }) => [
        share(`wording: ${check}, precision (${of})`, precision),
        share(`wording: ${check}, recall (${of})`, recall),
      ]),
    ),
  ];
};

const share = (what: string, measured: number) =>
  ({ what, unit: 'share', measured, floor: 0.95, floorIs: 'what we aim at' }) as const;
