import type { Delay } from '../../src/plan/drift/delay.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { find } from '../../src/plan/find.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { words } from './story.ts';

const text = words('So it is');

/** What would end each kind of delay, done on a day: the smallest thing (Y1). */
export function resolving(plan: Plan, delay: Delay, on: string): Fact[] {
  const about = delay.about?.id ?? '';
  switch (delay.unblock) {
    case 'move-step':
    case 'ask-what-is-in-the-way':
      return [
        { type: 'step-moved', step: about, progress: { to: 'done', on }, replaces: entriesOf(plan, about) },
      ];
    case 'agree-one-higher':
      return [{ type: 'goal-reached', goal: about, on }];
    case 'look-at-stone':
      return [{ type: 'stone-reached', stone: about, on, replaces: [] }];
    case 'say-plan-b-done':
      return [{ type: 'plan-b-done', planB: about, on, by: 'sade' }];
    case 'look-at-bottom-line':
      return [{ type: 'bottom-line-looked-at', line: about, on, by: 'sade', kept: 'kept' }];
    case 'tell-person':
      return [{ type: 'person-told', person: about, on, how: text }];
    case 'plan-visit':
      return [
        {
          type: 'visit-made',
          replaces: [],
          visit: 'now',
          on,
          who: [],
          children: [{ child: 'ivy', seen: true, alone: true }],
        },
      ];
    case 'write-visit':
      return [
        {
          type: 'visit-made',
          replaces: [],
          visit: about,
          on: plan.visits[about]?.planned.at(-1) ?? on,
          who: [],
          children: [{ child: 'ivy', seen: true, alone: true }],
        },
      ];
    case 'write-minutes':
      return [{ type: 'minutes-written', meeting: about, on }];
    case 'sign-minutes':
      return [{ type: 'minutes-signed', meeting: about, on, name: 'Ruth', role: '' }];
    case 'send-minutes':
      return (plan.meetings[about]?.people ?? []).map((person) => ({
        type: 'minutes-sent',
        meeting: about,
        person,
        on,
        how: 'post',
      }));
    case 'hold-supervision':
      return [{ type: 'supervision-held', supervision: 'now', on, led: 'Ruth', worker: 'Priya' }];
    case 'ask-feedback':
      return [{ type: 'feedback-asked', sitting: 'now', person: about, set: 'parent', seenBy: 'worker' }];
    case 'reply-to-feedback':
      return [{ type: 'feedback-replied', sitting: about, said: text, did: text, on }];
    case 'hold-meeting': {
      const kind = delay.cause === 'review-late' ? 'review' : 'core-group';
      return [
        { type: 'meeting-opened', meeting: 'now', kind, on, people: [] },
        { type: 'meeting-finished', meeting: 'now', on },
      ];
    }
    case 'say-key-day':
      return [
        {
          type: 'key-day-said',
          keyDay: 'now',
          kind: delay.cause === 'conference-late' ? 'conference' : 'assessment-finished',
          on,
        },
      ];
    case 'handle-old-text': {
      const before = find(plan.broughtForward, about)?.statements;
      const shelves = ['worries', 'goingWell', 'goals', 'bottomLines', 'planBs'] as const;
      const standing = shelves.flatMap((shelf) => Object.keys(plan[shelf]).map((id) => ({ shelf, id })));
      const statements = before ?? standing;
      const review = before ? about : 'now';
      const brought: Fact = { type: 'text-brought-forward', review, on, statements: [...statements] };
      return [
        ...(before ? [] : [brought]),
        ...statements.map((ref): Fact => ({ type: 'text-kept', review, ...ref })),
      ];
    }
  }
}

const entriesOf = (plan: Plan, step: string): string[] =>
  plan.steps[step]?.progress.heads.map(({ entry }) => entry) ?? [];
