import { type Decide, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { now } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, needs, strictly } from '../strict.ts';
import { dueTrouble } from './due-trouble.ts';
import type { When } from './facts.ts';

export interface SmallStep {
  readonly step: string;
  readonly sentence: Words;
  readonly when?: When | undefined;
}

/**
 * S17: a big step makes room for two or more small ones for the same goal, child and people, each following on from the one
 * before. The big one is taken out with the reason, all in one go: it stays in the history and can be brought back.
 */
export const splitStep: Decide<{ step: string; into: readonly SmallStep[]; because: Words }> = (
  plan,
  { step, into, because },
  { today },
) =>
  about(plan, 'steps', step, (found) =>
    strictly(
      [
        found.retired ? refuse('S5', 'step-retired') : null,
        needs(because, 'S5', 'retiring-needs-reason'),
        into.length < 2 ? refuse('S17', 'split-needs-two') : null,
        new Set(into.map((one) => one.step)).size < into.length ? refuse('R13', 'already-there') : null,
        ...into.flatMap((one) => [
          fresh(plan, 'steps', one.step),
          needs(one.sentence, 'S1', 'step-sentence-empty'),
          one.when ? dueTrouble(one.when) : null,
        ]),
      ],
      () => [
        { type: 'step-retired', step, on: today, because },
        ...into.map(
          (one, at): Fact => ({
            type: 'step-added',
            ...one,
            goal: now(found.goal) ?? undefined,
            child: now(found.child) ?? undefined,
            picture: now(found.picture) ?? undefined,
            who: [...now(found.who)],
            helpers: [...now(found.helpers)],
            // What shows that the whole thing is done belongs to the last part of it.
            check: at === into.length - 1 ? now(found.check) : undefined,
            after: into[at - 1]?.step ?? step,
          }),
        ),
      ],
    ),
  );
