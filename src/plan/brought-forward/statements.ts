import { isOpenLine } from '../bottom-line/views.ts';
import { find } from '../find.ts';
import { type Held, now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { isOpenStep } from '../step/views.ts';
import { isForAll } from '../wish/views.ts';
import type { StatementRef } from './brought-forward.ts';
import type { TextShelf } from './facts.ts';

/** The texts of a statement, as the rooms call them. */
export type PartName =
  | 'about'
  | 'could'
  | 'words'
  | 'seenBy'
  | 'different'
  | 'see'
  | 'howLong'
  | 'sentence'
  | 'must'
  | 'why'
  | 'if'
  | 'then';

export interface TextPart {
  readonly name: PartName;
  readonly words: Words | null;
  /** the held value the words stand in: who wrote it, when, and what others wrote apart */
  readonly held: Held<unknown>;
}

/** One thing of the plan that says something in words: the text that makes it first. */
export interface Statement extends StatementRef {
  readonly parts: readonly [TextPart, ...TextPart[]];
  /** the day it was first said; null where only the writing of it is known */
  readonly said: string | null;
  /** it stands in the plan: not ended, not done */
  readonly stands: boolean;
}

const part = (name: PartName, held: Held<Words | null>): TextPart => ({ name, held, words: now(held) });

type Reading = { [S in TextShelf]: (thing: Plan[S][string]) => Omit<Statement, 'shelf' | 'id'> };
const reading: Reading = {
  worries: ({ about, could, said, ended }) => ({
    parts: [part('about', about), part('could', could)],
    said,
    stands: ended === null,
  }),
  goingWell: ({ words, seenBy, said, ended }) => ({
    parts: [part('words', words), part('seenBy', seenBy)],
    said,
    stands: ended === null,
  }),
  goals: ({ different, see, howLong, set, ended }) => ({
    parts: [part('different', different), part('see', see), part('howLong', howLong)],
    said: set,
    stands: ended === null,
  }),
  steps: (step) => ({
    parts: [part('sentence', step.sentence)],
    said: step.added,
    stands: isOpenStep(step),
  }),
  bottomLines: (line) => ({
    parts: [part('must', line.must), part('why', line.why)],
    said: null,
    stands: isOpenLine(line),
  }),
  planBs: ({ turning, made, ended }) => ({
    parts: [
      { name: 'if', held: turning, words: now(turning).seen },
      { name: 'then', held: turning, words: now(turning).then },
    ],
    said: made,
    stands: ended === null,
  }),
  // G8: a wish that is not for all is in no copy, and is nobody's to bring to a review.
  wishes: (wish) => ({
    parts: [part('words', wish.words)],
    said: wish.said,
    stands: wish.ended === null && isForAll(wish),
  }),
};

/** A statement of the plan as it says now; undefined where the plan has no such thing. */
export function statementOf(plan: Plan, { shelf, id }: StatementRef): Statement | undefined {
  const thing = find(plan[shelf] as Readonly<Record<string, unknown>>, id);
  const read = reading[shelf] as (thing: unknown) => Omit<Statement, 'shelf' | 'id'>;
  return thing === undefined ? undefined : { shelf, id, ...read(thing) };
}

/** In the order in which people go through a plan. */
const order: readonly TextShelf[] = [
  'worries',
  'goingWell',
  'goals',
  'wishes',
  'steps',
  'bottomLines',
  'planBs',
];

/** Every text that stands in the plan. */
export const standing = (plan: Plan): Statement[] =>
  order.flatMap((shelf) =>
    Object.keys(plan[shelf]).flatMap((id) => {
      const statement = statementOf(plan, { shelf, id });
      return statement?.stands ? [statement] : [];
    }),
  );
