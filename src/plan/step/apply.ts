import { type Appliers, answered, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold, same } from '../held.ts';
import type { StepFact } from './facts.ts';

const stepOf = (fact: { step: string }) => fact.step;

export const applyStep: Appliers<StepFact['type']> = {
  'step-added': (plan, entry) => {
    const { fact } = entry;
    const on = happenedOn(entry);
    const progress = { to: 'not-yet' as const, on };
    return put(plan, 'steps', {
      id: fact.step,
      goal: hold(entry, fact.goal ?? null),
      stone: hold(entry, fact.stone ?? null),
      child: hold(entry, fact.child ?? null),
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
    // H7: a promise taken back right away was never one; no day any more is no promise either.
    (step, entry, { when, takesBack }) => ({
      promises: takesBack
        ? withoutLast(step.promises, (one) => same(one.when, takesBack))
        : when === null
          ? step.promises
          : [...step.promises, { when, on: happenedOn(entry) }],
    }),
  ),
  'step-check-set': writes('steps', stepOf, 'check', (fact) => fact.check),
  'step-goal-chosen': writes('steps', stepOf, 'goal', (fact) => fact.goal),
  'step-child-chosen': writes('steps', stepOf, 'child', (fact) => fact.child),
  'step-tied-to-stone': writes('steps', stepOf, 'stone', (fact) => fact.stone),
  'step-moved': writes(
    'steps',
    stepOf,
    'progress',
    (fact) => fact.progress,
    (step, _entry, { progress, takesBack }) => ({
      // V2: a move made by mistake is no movement; it stays in the history.
      moves: takesBack ? withoutLast(step.moves, (move) => same(move, takesBack)) : [...step.moves, progress],
    }),
  ),
  'step-placed': writes('steps', stepOf, 'place', (fact) => fact.place),
  'step-answered': changes('steps', stepOf, (step, entry, fact) => ({
    ...step,
    agreements: answered(step.agreements, { ...fact.agreement, on: happenedOn(entry) }),
  })),
  'step-said-back': changes('steps', stepOf, (step, entry, { person, on, words, clear, with: here }) => ({
    ...step,
    saidBack: [
      ...step.saidBack,
      { entry: entry.id, person, on, words: words ?? null, clear, with: here ?? [] },
    ],
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
