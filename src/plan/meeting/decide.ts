import { planBOpened } from '../bottom-line/crossed.ts';
import { type Decide, type Decision, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { now, same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { moved } from '../step/decide.ts';
import { about, fresh, known, needs, past, real, rewrite, said, short, strictly } from '../strict.ts';
import type { Outcome } from './facts.ts';
import type { Meeting } from './meeting.ts';
import { goalsLeftWithout } from './views.ts';

/** M6: anyone in the plan may lead; the meeting goes ahead without the worker. */
export const openMeeting: Decide<{
  meeting: string;
  kind: Meeting['kind'];
  people: readonly string[];
  chair?: string | undefined;
  on?: string | undefined;
}> = (plan, { meeting, kind, people, chair, on }, { today }) =>
  strictly([fresh(plan, 'meetings', meeting), known(plan, 'people', chair, ...people), real(on)], () => [
    { type: 'meeting-opened', meeting, kind, on: on ?? today, chair, people: [...people] },
  ]);

export const leadMeeting: Decide<{ meeting: string; chair: string }> = (plan, { meeting, chair }) =>
  unfinished(plan, meeting, (found) =>
    strictly([known(plan, 'people', chair)], () =>
      rewrite(found.chair, chair, (replaces) => ({ type: 'meeting-chaired-by', meeting, chair, replaces })),
    ),
  );

export const attend: Decide<{ meeting: string; person: string; here: boolean }> = (plan, request) =>
  unfinished(plan, request.meeting, (found) =>
    strictly([known(plan, 'people', request.person)], () =>
      find(found.here, request.person) === request.here ? [] : [{ type: 'meeting-attended', ...request }],
    ),
  );

const movesTo = { done: 'done', going: 'started', stuck: 'stuck' } as const;

/** M2: the outcome is written for the meeting, and the step moves with it. */
export const lookAtStep: Decide<{
  meeting: string;
  step: string;
  outcome: Outcome;
  /** stuck: what gets in the way */
  words?: Words | undefined;
  /** stuck: who unblocks it (M9) */
  unblocker?: string | undefined;
}> = (plan, { meeting, step, outcome, words, unblocker }, { today }) =>
  unfinished(plan, meeting, (found) =>
    about(plan, 'steps', step, (looked) =>
      strictly([short(words), known(plan, 'people', unblocker)], () => {
        const unblocks = outcome === 'stuck' ? unblocker : undefined;
        const seen = { outcome, words: said(words) ?? null, unblocker: unblocks ?? null };
        const again = same(find(found.steps, step) ?? null, seen);
        // A step somebody already saw done stays *checked*: done adds nothing to that.
        const stays = outcome === 'done' && now(looked.progress).to === 'checked';
        const move = {
          step,
          to: movesTo[outcome],
          on: heldOn(found, today),
          because: said(words),
          unblocker: unblocks,
        };
        return [
          ...(again
            ? []
            : [
                {
                  type: 'meeting-step-looked-at',
                  meeting,
                  step,
                  outcome,
                  words: said(words),
                  unblocker: unblocks,
                } as const,
              ]),
          ...(stays || looked.retired ? [] : moved(looked, move)),
        ];
      }),
    ),
  );

/** Looked at in the meeting; with `kept` it is also written whether it was kept, and who said so. */
export const lookAtBottomLineInMeeting: Decide<{
  meeting: string;
  line: string;
  kept?: 'kept' | 'crossed' | 'not-known' | undefined;
  by?: string | undefined;
  words?: Words | undefined;
}> = (plan, { meeting, line, kept, by, words }, { today }) =>
  unfinished(plan, meeting, (found) =>
    about(plan, 'bottomLines', line, (standing) =>
      strictly(
        [known(plan, 'people', by), short(words), kept && !by ? refuse('B2', 'look-needs-person') : null],
        () => {
          const look = {
            on: heldOn(found, today),
            by: by ?? '',
            kept: kept ?? 'not-known',
            words: said(words),
          };
          const again = standing.looks.some((one) => same(one, { ...look, words: look.words ?? null }));
          return [
            ...(found.bottomLines.includes(line)
              ? []
              : [{ type: 'meeting-bottom-line-looked-at', meeting, line } as const]),
            ...(kept && by && !again
              ? [
                  { type: 'bottom-line-looked-at', line, ...look } as const,
                  ...planBOpened(plan, standing, look),
                ]
              : []),
          ];
        },
      ),
    ),
  );

/** M3: an open goal may go without a dated next step, with the reason. */
export const leaveGoalWithout: Decide<{ meeting: string; goal: string; because: Words }> = (plan, request) =>
  unfinished(plan, request.meeting, (found) =>
    strictly(
      [known(plan, 'goals', request.goal), needs(request.because, 'M3', 'goal-without-needs-reason')],
      () =>
        same(find(found.goalsWithout, request.goal) ?? null, request.because)
          ? []
          : [{ type: 'meeting-goal-without-next-step', ...request }],
    ),
  );

/** The child's words were read out, or the child spoke. */
export const hearChild: Decide<{ meeting: string; child: string; words?: Words | undefined }> = (
  plan,
  { meeting, child, words },
) =>
  unfinished(plan, meeting, (found) =>
    strictly([known(plan, 'people', child), short(words)], () => {
      const heard = said(words);
      const again =
        Object.hasOwn(found.children, child) && same(found.children[child] ?? null, heard ?? null);
      return again ? [] : [{ type: 'meeting-child-heard', meeting, child, words: heard }];
    }),
  );

/** May also be moved after the meeting. M7: it comes after this one. */
export const setNextMeeting: Decide<{ meeting: string; on: string }> = (plan, request) =>
  about(plan, 'meetings', request.meeting, (found) =>
    strictly(
      [real(request.on), request.on <= found.on ? refuse('M7', 'next-meeting-not-after') : null],
      () => (found.next === request.on ? [] : [{ type: 'next-meeting-set', ...request }]),
    ),
  );

/** M3: every open goal has a dated next step or a reason, or the people say why they finish all the same. */
export const finishMeeting: Decide<{
  meeting: string;
  although?: Words | undefined;
  on?: string | undefined;
}> = (plan, { meeting, although, on }, { today }) =>
  about(plan, 'meetings', meeting, (found) => {
    if (found.finished) return strictly([], () => []);
    const without = goalsLeftWithout(plan, found).length;
    return strictly(
      [
        short(although),
        past(on, today),
        without > 0 && !said(although) ? refuse('M3', 'goals-without-next-step', { count: without }) : null,
      ],
      () => [{ type: 'meeting-finished', meeting, on: on ?? heldOn(found, today), although: said(although) }],
    );
  });

/** M4: what a finished meeting agreed is not changed afterwards. */
const unfinished = (plan: Plan, id: string, then: (meeting: Meeting) => Decision): Decision =>
  about(plan, 'meetings', id, (found) => (found.finished ? refuse('M4', 'meeting-finished') : then(found)));

/** R15: a meeting opened for a later day and held early happened today. */
export const heldOn = (meeting: Meeting, today: string): string => (meeting.on < today ? meeting.on : today);
