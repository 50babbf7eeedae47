import { describe, expect, it } from 'vitest';
import { changeBottomLine } from './bottom-line/change.ts';
import type { Decision } from './decision.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './facts.ts';
import { apply } from './fold.ts';
import { changeGoal } from './goal/change.ts';
import { changeGoingWell } from './going-well/change.ts';
import { changePerson } from './people/change.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { changePlanB } from './plan-b/change.ts';
import { changeWorry } from './worry/change.ts';

const context = { today: '2027-01-20', by: { id: 'w', name: 'Priya' } };
const say = (text: string) => ({ text, language: 'en-GB' });

function planOf(...facts: Fact[]): Plan {
  return facts.reduce<Plan>((plan, fact, at) => {
    const written = '2027-01-04T10:00:00.000Z';
    const by = { id: 'w', name: 'Priya' };
    const stamp = `00000${at}`;
    const entry: Entry = {
      id: `e${at}`,
      plan: 'p',
      stamp,
      device: 'd',
      version: 1,
      fact,
      by,
      happened: written,
      written,
      previous: null,
    };
    return apply(plan, entry);
  }, emptyPlan('p'));
}

const plan = planOf(
  { type: 'person-added', person: 'mum', role: 'parent', name: 'Kelly-Ann' },
  { type: 'worry-said', worry: 'w1', who: ['mum'], children: [], about: say('He is late') },
  { type: 'going-well-said', thing: 'g1', kind: 'strength', words: say('Bev rings') },
  {
    type: 'goal-set',
    goal: 'goal1',
    worries: [],
    children: [],
    different: say('At school'),
    see: say('a register'),
  },
  { type: 'plan-b-made', planB: 'b1', turning: { seen: say('no bus'), then: say('ring Bev'), tell: [] } },
  { type: 'bottom-line-set', line: 'l1', must: say('Somebody sober'), from: '2027-01-04' },
);
const types = (decision: Decision) =>
  decision.ok ? decision.facts.map((fact) => fact.type) : decision.refusal.reason;

describe('an editor saves many fields at once', () => {
  it('R4 as one small fact for each part that changed, and none for what stayed', () => {
    expect(
      types(
        changeWorry(plan, { worry: 'w1', about: say('He is late'), could: say('He falls behind') }, context),
      ),
    ).toEqual(['worry-outlook-reworded']);
    expect(
      types(changeGoingWell(plan, { thing: 'g1', words: say('Bev rings'), picture: 'phone' }, context)),
    ).toEqual(['going-well-picture-chosen']);
    const goal = { goal: 'goal1', different: say('At school daily'), worries: ['w1'], howLong: say('') };
    expect(types(changeGoal(plan, goal, context))).toEqual(['goal-reworded', 'goal-linked-to-worries']);
    expect(types(changeBottomLine(plan, { line: 'l1', why: say('Because'), planB: 'b1' }, context))).toEqual([
      'bottom-line-reason-worded',
      'bottom-line-plan-b-chosen',
    ]);
    expect(types(changePlanB(plan, { planB: 'b1', picture: 'bus', leavesAfter: null }, context))).toEqual([
      'plan-b-picture-chosen',
    ]);
    expect(
      types(changePerson(plan, { person: 'mum', name: 'Kelly', phone: '', responsibility: 'yes' }, context)),
    ).toEqual(['person-renamed', 'responsibility-recorded']);
  });

  it('R9 or nothing at all, when one part is refused', () => {
    expect(
      types(changeWorry(plan, { worry: 'w1', about: say('  '), could: say('He falls behind') }, context)),
    ).toBe('worry-empty');
    expect(types(changeGoal(plan, { goal: 'goal1', different: say(' '), see: say('x') }, context))).toBe(
      'goal-empty',
    );
    expect(types(changePerson(plan, { person: 'mum', name: 'Kelly', due: '2027-03-01' }, context))).toBe(
      'due-date-only-for-child',
    );
  });

  it('R11 only about what the plan has', () => {
    expect(types(changeWorry(plan, { worry: 'nobody' }, context))).toBe('worry-unknown');
    expect(types(changePlanB(plan, { planB: 'nobody' }, context))).toBe('plan-b-unknown');
  });
});
