import { askFeedback, finishSitting, giveFeedback, sayMore } from '../feedback/decide.ts';
import type { Teller } from './teller.ts';

/** Alfie's three faces: why we came, whether we listened, how today was; and what else he says. */
export function faces(
  teller: Teller,
  offset: number,
  sitting: string,
  given: readonly [number | null, number, number],
  words: 'faces.alfie.1' | 'faces.alfie.2' | 'faces.alfie.3',
): void {
  const tablet = teller
    .on(offset, '16:10')
    .does(askFeedback, { sitting, person: 'alfie', set: 'age-4-7', seenBy: 'worker-and-manager' });
  for (const [i, question] of ['why-you-came', 'listened', 'today'].entries()) {
    const face = given[i] ?? null;
    tablet.does(giveFeedback, {
      sitting,
      question,
      given: face === null ? { kind: 'skipped' } : { kind: 'face', face },
    });
  }
  tablet.does(sayMore, { sitting, words: teller.words(words) }).does(finishSitting, { sitting });
}

/** A parent’s faces and the number for how involved they feel. */
export function parentFaces(
  teller: Teller,
  offset: number,
  sitting: string,
  person: string,
  given: readonly number[],
  involved: number,
): void {
  const tablet = teller
    .on(offset, '16:30')
    .does(askFeedback, { sitting, person, set: 'parent', seenBy: 'worker' });
  for (const [i, question] of [
    'worries-clear',
    'asked-of-me-clear',
    'asked-what-i-think',
    'did-what-said',
  ].entries()) {
    tablet.does(giveFeedback, { sitting, question, given: { kind: 'face', face: given[i] ?? 3 } });
  }
  tablet
    .does(giveFeedback, { sitting, question: 'involved', given: { kind: 'number', number: involved } })
    .does(finishSitting, { sitting });
}
