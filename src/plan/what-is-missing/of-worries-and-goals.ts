import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { lastShown } from '../scale/views.ts';
import { openSteps, stepsOfGoal } from '../step/views.ts';
import { says } from '../strict.ts';
import { openWorries } from '../worry/views.ts';
import { lacking, type Missing, wholly } from './lacks.ts';

/** Worries, goals, and the steps towards them. */
export const missingOfWorriesAndGoals = (plan: Plan): Missing[] => [
  ...ofWorries(plan),
  ...ofGoals(plan),
  ...ofSteps(plan),
];

function ofWorries(plan: Plan): Missing[] {
  const worries = openWorries(plan);
  const stands = Object.values(plan.goals).filter(({ ended }) => ended === null || ended.reached);
  return [
    ...wholly(worries.length === 0, 'no-worry', 'worries'),
    ...lacking('worries')(worries, {
      'worry-without-goal': ({ id }) => !stands.some((goal) => now(goal.worries).includes(id)),
      'worry-without-who': ({ who }) => now(who).length === 0,
      'worry-without-could': ({ could }) => !says(now(could)),
    }),
  ];
}

function ofGoals(plan: Plan): Missing[] {
  const goals = openGoals(plan);
  return [
    ...wholly(goals.length === 0, 'no-goal', 'goals'),
    ...lacking('goals')(goals, {
      'goal-without-step': ({ id }) => stepsOfGoal(plan, id).length === 0,
      'goal-without-see': ({ see }) => !says(now(see)),
      'goal-without-how-long': ({ howLong }) => !says(now(howLong)),
      'goal-without-scale': ({ scale }) => now(scale) === null,
      'goal-without-numbers': ({ id, scale }) => now(scale) !== null && lastShown(plan, id) === null,
    }),
  ];
}

const ofSteps = (plan: Plan): Missing[] =>
  lacking('steps')(openSteps(plan), {
    'step-without-person': ({ who }) => now(who).length === 0,
    'step-without-day': ({ when }) => now(when) === null,
    'step-without-know': ({ check }) => !says(now(check).know),
    'step-unchecked': ({ check }) => now(check).checker === undefined,
  });
