import { type Appliers, answered, changes, put, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold, same } from '../held.ts';
import type { Progress, StepFact } from './facts.ts';

const stepOf = (fact: { step: string }) => fact.step;

/** A move made by mistake is no movement (V2); it stays in the history. */
function without(moves: readonly Progress[], mistake: Progress): readonly Progress[] {
  const at = moves.findLastIndex((move) => same(move, mistake));
  return at < 0 ? moves : moves.toSpliced(at, 1);
}

export const applyStep: Appliers<StepFact['type']> = {
  'step-added': (plan, entry) => {
    const { fact } = entry;
    const on = happenedOn(entry);
    const progress = { to: 'not-yet' as const, on };
    return put(plan, 'steps', {
      id: fact.step,
      goal: hold(entry, fact.goal ?? null),
      stone: hold(entry, null),
      child: fact.child ?? null,
      sentence: hold(entry, fact.sentence),
      few: hold(entry, null),
      picture: hold(entry, fact.picture ?? null),
      who: hold(entry, fact.who),
      helpers: hold(entry, fact.helpers),
      when: hold(entry, fact.when ?? null),
      promises: fact.when ? [{ when: fact.when, on }] : [],
      check: hold(entry, fact.check ?? {}),
      progress: hold(entry, progress),
      moves: [progress],
      after: fact.after ?? null,
      meeting: fact.meeting ?? null,
      saidIn: fact.saidIn ?? null,
      pasted: fact.pasted ?? [],
      saidBack: [],
      agreements: [],
      place: hold(entry, null),
      added: on,
      retired: null,
    });
  },
  'step-reworded': writes('steps', stepOf, 'sentence', (fact) => fact.sentence),
  'step-shortened': writes('steps', stepOf, 'few', (fact) => fact.few),
  'step-picture-chosen': writes('steps', stepOf, 'picture', (fact) => fact.picture),
  'step-given-to': writes('steps', stepOf, 'who', (fact) => fact.who),
  'step-helped-by': writes('steps', stepOf, 'helpers', (fact) => fact.helpers),
  'step-dated': writes(
    'steps',
    stepOf,
    'when',
    (fact) => fact.when,
    (step, entry, fact) => ({ promises: [...step.promises, { when: fact.when, on: happenedOn(entry) }] }),
  ),
  'step-check-set': writes('steps', stepOf, 'check', (fact) => fact.check),
  'step-goal-chosen': writes('steps', stepOf, 'goal', (fact) => fact.goal),
  'step-tied-to-stone': writes('steps', stepOf, 'stone', (fact) => fact.stone),
  'step-moved': writes(
    'steps',
    stepOf,
    'progress',
    (fact) => fact.progress,
    (step, _entry, { progress, takesBack }) => ({
      moves: takesBack ? without(step.moves, takesBack) : [...step.moves, progress],
    }),
  ),
  'step-placed': writes('steps', stepOf, 'place', (fact) => fact.place),
  'step-answered': changes('steps', stepOf, (step, entry, fact) => ({
    ...step,
    agreements: answered(step.agreements, { ...fact.agreement, on: happenedOn(entry) }),
  })),
  'step-said-back': changes('steps', stepOf, (step, entry, { person, on, words, clear }) => ({
    ...step,
    saidBack: [...step.saidBack, { entry: entry.id, person, on, words: words ?? null, clear }],
  })),
  'step-said-back-undone': changes('steps', stepOf, (step, _entry, { said }) => ({
    ...step,
    saidBack: step.saidBack.filter(({ entry }) => entry !== said),
  })),
  'step-retired': changes('steps', stepOf, (step, _entry, fact) => ({
    ...step,
    retired: { on: fact.on, because: fact.because },
  })),
  'step-brought-back': changes('steps', stepOf, (step) => ({ ...step, retired: null })),
};
