import { broughtTexts, reviews } from '../brought-forward/review.ts';
import { find } from '../find.ts';
import { writtenOn } from '../happened-on.ts';
import { whoGetsMinutes } from '../meeting/clocks.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { compare } from '../order.ts';
import { daysUntilTold, waitsToBeTold } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { type Delay, first, type LookFor, since } from './delay.ts';

/** Y13: minutes written, signed off and sent to everybody who gets them (M12), each clock from the day of the meeting. */
export const minutes: LookFor = ({ plan, due }) =>
  Object.values(plan.meetings).flatMap((meeting) => {
    const about = { room: 'meetings', id: meeting.id } as const;
    const { written, signed } = meeting.minutes;
    const late = (
      what: 'written' | 'signed' | 'sent',
      unblock: Delay['unblock'],
      to: string | null,
    ): Delay[] =>
      since(
        { cause: `minutes-not-${what}`, unblock, about },
        due(`minutes-${what}`, meeting.finished?.on ?? meeting.on),
        to,
      );
    return [
      ...late('written', 'write-minutes', written?.on ?? null),
      ...late('signed', 'sign-minutes', signed?.on ?? null),
      ...late('sent', 'send-minutes', lastSent(plan, meeting)),
    ];
  });

/** The day the last of them got the minutes; null: somebody has not. */
function lastSent(plan: Plan, meeting: Meeting): string | null {
  const days = whoGetsMinutes(plan, meeting).map(({ id }) => find(meeting.minutes.sent, id)?.on ?? null);
  return days.includes(null)
    ? null
    : (days.toSorted((a, b) => compare(a ?? '', b ?? '')).at(-1) ?? meeting.on);
}

/** Y15: whoever must be told that our work is open (P4), from the day it was until they were told or left. */
export const peopleNotTold: LookFor = ({ plan }) =>
  Object.values(plan.people)
    .filter((person) => waitsToBeTold(person) || daysUntilTold(plan, person) !== null)
    .flatMap((person) => {
      const about = { room: 'people', id: person.id } as const;
      const to = first(...person.told.map(({ on }) => on), person.left?.on);
      const opened = plan.family?.opened ?? person.since;
      return since({ cause: 'person-not-told', unblock: 'tell-person', about }, opened, to);
    });

/** Y18: old text brought to a review is handled by the day of the review (Z4). */
export const textNotHandled: LookFor = ({ plan }) =>
  reviews(plan).flatMap((review) => {
    const about = { room: 'broughtForward', id: review.id } as const;
    const days = broughtTexts(plan, review).map(({ done }) =>
      done === null ? null : done.written === null ? review.on : writtenOn({ written: done.written }),
    );
    const last = days.includes(null)
      ? null
      : (days.toSorted((a, b) => compare(a ?? '', b ?? '')).at(-1) ?? review.on);
    return since({ cause: 'old-text-not-handled', unblock: 'handle-old-text', about }, review.on, last);
  });
