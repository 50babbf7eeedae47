import { type Decide, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { type Held, heads, now, same } from '../held.ts';
import type { Agreement, PictureRef, Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, said, short, strictly, type Trouble } from '../strict.ts';
import { dueTrouble } from './due-trouble.ts';
import type { Check, Progress, StepState, When } from './facts.ts';
import type { Step } from './step.ts';
import { fewWords } from './views.ts';

export interface StepFields {
  sentence: Words;
  picture?: PictureRef | undefined;
  who?: readonly string[] | undefined;
  helpers?: readonly string[] | undefined;
  when?: When | undefined;
  check?: Check | undefined;
  goal?: string | undefined;
  /** D15: the stone of the road it leads to; null leads to none */
  stone?: string | null | undefined;
}
export interface NewStep extends StepFields {
  step: string;
  child?: string | undefined;
  /** the step it follows on from, and the meeting where it was agreed */
  after?: string | undefined;
  meeting?: string | undefined;
  /** N8: whose words about *one higher* it began with */
  saidIn?: { round: string; person: string } | undefined;
  /** I7: what else stood in the pasted row it came from */
  pasted?: Words[] | undefined;
}

/** S1: a sentence is all a step needs to be saved; the rest is advice (missing.ts). */
export const addStep: Decide<NewStep> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'steps', request.step),
      ...fieldTroubles(plan, request),
      known(plan, 'steps', request.after),
      known(plan, 'meetings', request.meeting),
      known(plan, 'rounds', request.saidIn?.round),
      known(plan, 'people', request.saidIn?.person),
      short(...(request.pasted ?? [])),
    ],
    () => [
      {
        type: 'step-added',
        ...request,
        who: [...(request.who ?? [])],
        helpers: [...(request.helpers ?? [])],
        check: request.check && tidy(request.check),
        stone: request.stone ?? undefined,
      },
    ],
  );

/** R16: null takes off what need not be said: the picture, the day, the goal, for which child (W14). */
export interface StepChange extends Partial<Omit<StepFields, 'picture' | 'when' | 'goal'>> {
  step: string;
  picture?: PictureRef | null | undefined;
  when?: When | null | undefined;
  goal?: string | null | undefined;
  child?: string | null | undefined;
}

/** S3: takes the editor's fields and writes one small fact for each that changed. A field left out stays. */
export const changeStep: Decide<StepChange> = (plan, { step, ...fields }) =>
  about(plan, 'steps', step, (found) => {
    const { sentence, picture, who, helpers, when, check, goal, child, stone } = fields;
    return strictly(fieldTroubles(plan, { ...fields, sentence: sentence ?? now(found.sentence) }), () => [
      ...changed(found.sentence, sentence, (it, replaces) => ({
        type: 'step-reworded',
        step,
        sentence: it,
        replaces,
      })),
      ...changed(found.picture, picture, (it, replaces) => ({
        type: 'step-picture-chosen',
        step,
        picture: it,
        replaces,
      })),
      ...changed(found.who, who, (it, replaces) => ({ type: 'step-given-to', step, who: [...it], replaces })),
      ...changed(found.helpers, helpers, (it, replaces) => ({
        type: 'step-helped-by',
        step,
        helpers: [...it],
        replaces,
      })),
      ...changed(found.when, when, (it, replaces) => ({ type: 'step-dated', step, when: it, replaces })),
      ...changed(found.check, check && tidy(check), (it, replaces) => ({
        type: 'step-check-set',
        step,
        check: it,
        replaces,
      })),
      ...changed(found.goal, goal, (it, replaces) => ({
        type: 'step-goal-chosen',
        step,
        goal: it,
        replaces,
      })),
      ...changed(found.child, child, (it, replaces) => ({
        type: 'step-child-chosen',
        step,
        child: it,
        replaces,
      })),
      ...(stone === undefined
        ? []
        : rewrite(found.stone, stone, (replaces) => ({ type: 'step-tied-to-stone', step, stone, replaces }))),
    ]);
  });

function changed<T>(held: Held<T>, value: T | undefined, fact: (value: T, replaces: string[]) => Fact) {
  return value === undefined ? [] : rewrite(held, value, (replaces) => fact(value, replaces));
}

export interface Move {
  step: string;
  to: StepState;
  on?: string | undefined;
  /** what gets in the way, or how it went */
  because?: Words | undefined;
  /** who can unblock it */
  unblocker?: string | undefined;
  /** who saw that it is done; needed for `checked` */
  seenBy?: string | undefined;
}

/** S4: stuck keeps its words if there are any; checked says who saw it. */
export const moveStep: Decide<Move> = (plan, request, { today }) =>
  about(plan, 'steps', request.step, (found) =>
    strictly(
      [
        found.retired ? refuse('S5', 'step-retired') : null,
        past(request.on, today),
        short(request.because),
        known(plan, 'people', request.unblocker, request.seenBy),
        request.to === 'checked' && !request.seenBy ? refuse('S4', 'checked-needs-who-saw') : null,
      ],
      () => moved(found, { ...request, on: request.on ?? today }),
    ),
  );

/** The fact of a move, or none when it says nothing new; also used by meetings. */
export function moved(step: Step, { to, on, because, unblocker, seenBy }: Move & { on: string }): Fact[] {
  const progress: Progress = { to, on, because: said(because), unblocker, seenBy };
  const before = { ...now(step.progress), on };
  if (same(before, progress) && step.progress.heads.length === 1) return [];
  return [
    { type: 'step-moved', step: step.id, progress, replaces: step.progress.heads.map((head) => head.entry) },
  ];
}

/** H5: a move made by mistake: the step stands where it stood before, and the mistake is no movement (V2). */
export const takeMoveBack: Decide<{ step: string; mistake: Progress; to: Progress }> = (
  plan,
  { step, mistake, to },
) =>
  about(plan, 'steps', step, (found) =>
    strictly([], () =>
      rewrite(found.progress, to, (replaces) => ({
        type: 'step-moved',
        step,
        progress: to,
        takesBack: mistake,
        replaces,
      })),
    ),
  );

/** H7: a day promised by mistake: the one before stands again, or none, and the mistake was no promise. */
export const takePromiseBack: Decide<{ step: string; mistake: When | null; to: When | null }> = (
  plan,
  { step, mistake, to },
) =>
  about(plan, 'steps', step, (found) =>
    strictly([], () =>
      rewrite(found.when, to, (replaces) => ({
        type: 'step-dated',
        step,
        when: to,
        takesBack: mistake ?? undefined,
        replaces,
      })),
    ),
  );

/** S6: *I have seen it*, *I agree*, *I disagree because …*: the latest answer counts. S19: who else was there. */
export const answerStep: Decide<{
  step: string;
  person: string;
  answer: Agreement['answer'];
  because?: Words | undefined;
  with?: readonly string[] | undefined;
}> = (plan, { step, person, answer, because, with: here = [] }) =>
  about(plan, 'steps', step, ({ agreements }) =>
    strictly([known(plan, 'people', person, ...here), short(because)], () => {
      const agreement = { person, answer, because: said(because), with: besides(person, here) };
      const before = agreements.find((one) => one.person === person);
      const again = before && same({ ...before, on: '' }, { ...agreement, on: '' });
      return again ? [] : [{ type: 'step-answered', step, agreement }];
    }),
  );

/**
 * S13: what somebody said the step asks of them, in their own words, and whether it is clear. Said again, it is kept again.
 * S19: who else was there.
 */
export const sayStepBack: Decide<{
  step: string;
  person: string;
  clear: boolean;
  words?: Words | undefined;
  on?: string | undefined;
  with?: readonly string[] | undefined;
}> = (plan, { step, person, clear, words, on, with: here = [] }, { today }) =>
  about(plan, 'steps', step, ({ saidBack }) =>
    strictly([known(plan, 'people', person, ...here), short(words), past(on, today)], () => {
      const back = { person, on: on ?? today, words: said(words), clear, with: besides(person, here) };
      const already = saidBack.some((one) =>
        same({ ...one, entry: '' }, { ...back, entry: '', words: back.words ?? null, with: back.with ?? [] }),
      );
      return already ? [] : [{ type: 'step-said-back', step, ...back }];
    }),
  );

/** S19: the others, each once; undefined where there is nobody else. */
function besides(person: string, here: readonly string[]): string[] | undefined {
  const others = [...new Set(here)].filter((one) => one !== person);
  return others.length === 0 ? undefined : others;
}

/** S13, H5: what was written down by mistake counts no more; it stays in the history. */
export const undoSaidBack: Decide<{ step: string; said: string }> = (plan, { step, said: entry }) =>
  about(plan, 'steps', step, ({ saidBack }) =>
    strictly([], () =>
      saidBack.some((one) => one.entry === entry)
        ? [{ type: 'step-said-back-undone', step, said: entry }]
        : [],
    ),
  );

/** S18: the step in a few words; empty words take them away. */
export const shortenStep: Decide<{ step: string; few: Words }> = (plan, { step, few }) =>
  about(plan, 'steps', step, (found) =>
    strictly([short(few)], () => {
      const value = said(few) ?? null;
      // Words that were overtaken by a new sentence may be said again as they are.
      const stands = same(fewWords(found), value) && found.few.heads.length === 1;
      return stands ? [] : [{ type: 'step-shortened', step, few: value, replaces: heads(found.few) }];
    }),
  );

/** S5: a step is never deleted; it is taken out with a reason. */
export const retireStep: Decide<{ step: string; because: Words; on?: string | undefined }> = (
  plan,
  { step, because, on },
  { today },
) =>
  about(plan, 'steps', step, ({ retired }) =>
    strictly([needs(because, 'S5', 'retiring-needs-reason'), past(on, today)], () =>
      retired ? [] : [{ type: 'step-retired', step, on: on ?? today, because }],
    ),
  );

export const bringStepBack: Decide<{ step: string }> = (plan, { step }) =>
  about(plan, 'steps', step, ({ retired }) =>
    strictly([], () => (retired ? [{ type: 'step-brought-back', step }] : [])),
  );

const fieldTroubles = (
  plan: Parameters<typeof known>[0],
  fields: Omit<StepChange, 'step'> & { sentence: Words },
): Trouble[] => [
  needs(fields.sentence, 'S1', 'step-sentence-empty'),
  short(fields.check?.know),
  known(plan, 'people', ...(fields.who ?? []), ...(fields.helpers ?? []), fields.check?.checker),
  known(plan, 'goals', fields.goal ?? undefined),
  known(plan, 'people', fields.child ?? undefined),
  known(plan, 'stones', fields.stone ?? undefined),
  fields.when ? dueTrouble(fields.when) : null,
];

const tidy = ({ know, checker }: Check): Check => ({ know: said(know), checker });
