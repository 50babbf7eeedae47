import { answerScale, askScale, revealRound } from '../scale/decide.ts';
import type { Teller, WordKey } from './teller.ts';

export interface ExampleRound {
  readonly round: string;
  readonly goal: 'nights' | 'school';
  /** the first part of the keys of everyone's words */
  readonly words: 'r1' | 'r2' | 'r3' | 'r4' | 's1' | 's2';
  readonly answers: readonly (readonly [person: string, number: number])[];
  /** Alfie's place on the path, 0 to 1 */
  readonly alfie?: number;
}

/** One round: asked, answered by each alone, then shown to all. */
export function scaling(
  teller: Teller,
  offset: number,
  { round, goal, words, answers, alfie }: ExampleRound,
): void {
  const people = [...answers.map(([person]) => person), ...(alfie === undefined ? [] : ['alfie'])];
  const tablet = teller.on(offset, '17:00').does(askScale, { round, goal, people });
  for (const [person, number] of answers) {
    const key = `${words}.${person}` as WordKey;
    const higher = words.startsWith('r') ? teller.words(`${key}.higher` as WordKey) : undefined;
    tablet.does(answerScale, {
      round,
      person,
      answer: { kind: 'number', number },
      reason: teller.words(key),
      higher,
      alone: true,
    });
  }
  if (alfie !== undefined) {
    tablet.does(answerScale, {
      round,
      person: 'alfie',
      answer: { kind: 'place', place: alfie },
      alone: true,
    });
  }
  tablet.does(revealRound, { round });
}
