import type { Delay, UnblockKind } from '../../plan/drift/delay.ts';
import { openMeetingOf } from '../../plan/meeting/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';

type Way = (plan: Plan, about: string) => string;

const ways: Readonly<Record<UnblockKind, Way>> = {
  'move-step': ({ id }, step) => paths.step(id, step),
  'ask-what-is-in-the-way': ({ id }, step) => paths.step(id, step),
  'agree-one-higher': ({ id }, goal) => paths.step(id, 'new', { goal }),
  'look-at-stone': ({ id }, stone) => paths.roadEditor(id, stone),
  'say-plan-b-done': ({ id }, planB) => paths.planB(id, planB),
  'look-at-bottom-line': ({ id }, line) => paths.bottomLine(id, line),
  'tell-person': ({ id }, person) => paths.person(id, person),
  'plan-visit': ({ id }) => paths.visit(id),
  'write-visit': ({ id }, visit) => paths.visit(id, visit),
  'write-minutes': ({ id }, meeting) => paths.minutes(id, meeting),
  'sign-minutes': ({ id }, meeting) => paths.minutes(id, meeting),
  'send-minutes': ({ id }, meeting) => paths.minutes(id, meeting),
  'hold-supervision': ({ id }) => paths.supervision(id),
  'ask-feedback': ({ id }, person) => paths.handOver(id, person),
  'reply-to-feedback': ({ id }) => paths.answers(id),
  'handle-old-text': ({ id }) => paths.oldText(id),
  'hold-meeting': (plan) => paths.coreGroup(plan.id, openMeetingOf(plan)?.id),
  'say-key-day': ({ id }) => paths.dates(id),
};

/** Where the smallest thing that would unblock a delay is done. */
export const unblockPath = (plan: Plan, { unblock, about }: Delay): string =>
  ways[unblock](plan, about?.id ?? '');
