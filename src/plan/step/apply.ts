import { type Appliers, change, put } from '../apply.ts';
import { hold, write } from '../held.ts';
import type { StepFact } from './facts.ts';
import type { Step } from './step.ts';

export const applyStep: Appliers<StepFact['type']> = {
  'step-added': (plan, entry) => {
    const { fact } = entry;
    const progress = { to: 'not-yet' as const, on: entry.happened.slice(0, 10) };
    return put(plan, 'steps', {
      id: fact.step,
      goal: hold(entry, fact.goal ?? null),
      child: fact.child ?? null,
      sentence: hold(entry, fact.sentence),
      picture: hold(entry, fact.picture ?? null),
      who: hold(entry, fact.who),
      helpers: hold(entry, fact.helpers),
      when: hold(entry, fact.when ?? null),
      promises: fact.when ? [{ when: fact.when, on: progress.on }] : [],
      check: hold(entry, fact.check ?? {}),
      progress: hold(entry, progress),
      moves: [progress],
      after: fact.after ?? null,
      meeting: fact.meeting ?? null,
      agreements: [],
      added: progress.on,
      retired: null,
    });
  },
  'step-reworded': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      sentence: write(step.sentence, entry, entry.fact.sentence, entry.fact.replaces),
    })),
  'step-picture-chosen': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      picture: write(step.picture, entry, entry.fact.picture, entry.fact.replaces),
    })),
  'step-given-to': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      who: write(step.who, entry, entry.fact.who, entry.fact.replaces),
    })),
  'step-helped-by': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      helpers: write(step.helpers, entry, entry.fact.helpers, entry.fact.replaces),
    })),
  'step-dated': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      when: write(step.when, entry, entry.fact.when, entry.fact.replaces),
      promises: [...step.promises, { when: entry.fact.when, on: entry.happened.slice(0, 10) }],
    })),
  'step-check-set': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      check: write(step.check, entry, entry.fact.check, entry.fact.replaces),
    })),
  'step-goal-chosen': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      goal: write(step.goal, entry, entry.fact.goal, entry.fact.replaces),
    })),
  'step-moved': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      progress: write(step.progress, entry, entry.fact.progress, entry.fact.replaces),
      moves: [...step.moves, entry.fact.progress],
    })),
  'step-answered': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => {
      const answered = { ...entry.fact.agreement, on: entry.happened.slice(0, 10) };
      const before = step.agreements.filter((earlier) => earlier.person !== answered.person);
      return { ...step, agreements: [...before, answered] };
    }),
  'step-retired': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({
      ...step,
      retired: { on: entry.fact.on, because: entry.fact.because },
    })),
  'step-brought-back': (plan, entry) =>
    change(plan, 'steps', entry.fact.step, (step: Step) => ({ ...step, retired: null })),
};
