import type { Weekday } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import { noPhrase, saidOrPicked } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PhraseRef, Words } from '../../plan/shapes.ts';
import type { StepFields } from '../../plan/step/decide.ts';
import type { When } from '../../plan/step/facts.ts';
import type { StepDraft } from '../../plan/step/missing.ts';
import type { Step } from '../../plan/step/step.ts';
import { isWeekly } from '../../plan/step/weekly.ts';
import { type Composed, composedOf, nothingChosen, refOf } from '../../plan-ui/editing/composed-picture.ts';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { sayIn } from '../../plan-ui/editing/say.ts';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

/** By when, as it stands in the boxes; both kinds keep what was typed while somebody tries the other. */
export type WhenForm = {
  readonly kind: 'none' | 'by' | 'often';
  readonly by: DateParts;
  readonly times: string;
  readonly outOf: string;
  readonly unit: 'days' | 'weeks';
  readonly until: DateParts;
  /** '1' Monday to '7' Sunday, where it is once a week; not in the empty form, so that older drafts fit */
  readonly weekday?: string;
};

/** Everything typed and tapped in the step editor; plain data, so that it can be kept sealed as a draft. */
export type StepForm = {
  readonly sentence: string;
  readonly language: string;
  /** the ready sentence it was made of, as long as nobody changes it by hand */
  readonly phrase: PhraseRef;
  readonly picture: Composed;
  readonly who: readonly string[];
  readonly helpers: readonly string[];
  readonly when: WhenForm;
  readonly know: string;
  readonly checker: string | null;
  readonly goal: string | null;
  readonly child: string | null;
  /** the stone of the road it leads to (D15) */
  readonly stone: string | null;
  /** whose words on the scale it began with, and in which round (N8) */
  readonly saidBy: string | null;
  readonly saidRound: string | null;
  /** the second of two things that stood in one sentence; it waits for its own step */
  readonly rest: string;
  readonly ending: Ending;
};

/** Why a step is taken out, while it is being typed. */
const noEnding: Ending = { because: '', on: emptyDate };

const noWhen: WhenForm = {
  kind: 'none',
  by: emptyDate,
  times: '',
  outOf: '',
  unit: 'days',
  until: emptyDate,
};

/** Monday 1 to Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

export function whenForm(when: When | null): WhenForm {
  if (when === null) return noWhen;
  if (when.kind === 'by') return { ...noWhen, kind: 'by', by: partsOf(when.date) };
  const { times, outOf, unit, until, weekday } = when;
  return {
    ...noWhen,
    kind: 'often',
    times: String(times),
    outOf: String(outOf),
    unit,
    until: partsOf(until ?? ''),
    ...(weekday === undefined ? {} : { weekday: String(weekday) }),
  };
}

/** The empty form: the shape a kept draft must have. */
export const emptyStepForm: StepForm = {
  sentence: '',
  language: '',
  phrase: noPhrase,
  picture: nothingChosen,
  who: [],
  helpers: [],
  when: noWhen,
  know: '',
  checker: null,
  goal: null,
  child: null,
  stone: null,
  saidBy: null,
  saidRound: null,
  rest: '',
  ending: noEnding,
};

/**
 * The form of a step as it stands in the plan, or of a new one. A new one takes its goal from where it was asked for,
 * or from the step it follows on from; with only one child or one goal in the plan there is nothing to choose.
 */
export function formOf(
  plan: Plan,
  step: Step | null,
  language: string,
  from: { goal?: string | undefined; after?: string | undefined; copy?: string | undefined },
): StepForm {
  if (step === null) {
    const copied = from.copy === undefined ? undefined : plan.steps[from.copy];
    return copied ? copyOf(copied, formOf(plan, copied, language, {})) : newForm(plan, language, from);
  }
  const check = now(step.check);
  return {
    sentence: now(step.sentence).text,
    language: now(step.sentence).language,
    phrase: now(step.sentence).phrase ?? noPhrase,
    picture: composedOf(now(step.picture)),
    who: now(step.who),
    helpers: now(step.helpers),
    when: whenForm(now(step.when)),
    know: check.know?.text ?? '',
    checker: check.checker ?? null,
    goal: now(step.goal),
    child: now(step.child),
    stone: now(step.stone),
    saidBy: step.saidIn?.person ?? null,
    saidRound: step.saidIn?.round ?? null,
    rest: '',
    ending: noEnding,
  };
}

/** A copy is a new promise: nobody has named a day for it, and it is nobody's *one higher*. */
function copyOf(step: Step, form: StepForm): StepForm {
  const when: WhenForm = { ...form.when, by: emptyDate, until: emptyDate };
  return { ...form, when, child: now(step.child), saidBy: null, saidRound: null };
}

function newForm(
  plan: Plan,
  language: string,
  from: { goal?: string | undefined; after?: string | undefined },
): StepForm {
  const before = from.after === undefined ? undefined : plan.steps[from.after];
  const goals = Object.values(plan.goals).filter((goal) => goal.ended === null);
  const goal =
    (from.goal === undefined ? undefined : plan.goals[from.goal]?.id) ??
    (before && now(before.goal)) ??
    only(goals);
  const children = Object.values(plan.people).filter(
    (person) => person.role === 'child' && person.left === null,
  );
  const forChild = (before && now(before.child)) ?? only(childrenOf(plan, goal)) ?? only(children);
  const who = before ? now(before.who) : [];
  return { ...emptyStepForm, language, who, goal: goal ?? null, child: forChild };
}

const childrenOf = (plan: Plan, id: string | null | undefined) => {
  const goal = plan.goals[id ?? ''];
  return goal ? now(goal.children).map((child) => ({ id: child })) : [];
};

const only = (things: readonly { readonly id: string }[]): string | null =>
  things.length === 1 ? (things[0]?.id ?? null) : null;

/** `troubled`: something in the boxes is no day (or no count) and cannot be saved as it stands. */
export type WhenReading =
  | { readonly ok: true; readonly when: When | undefined }
  | { readonly ok: false; readonly troubled: 'day' | 'count' };

export function readWhen(form: WhenForm): WhenReading {
  if (form.kind === 'none') return { ok: true, when: undefined };
  if (form.kind === 'by') {
    const by = readDay(form.by);
    if (!by.ok) return { ok: false, troubled: 'day' };
    return { ok: true, when: by.day === undefined ? undefined : { kind: 'by', date: by.day } };
  }
  const until = readDay(form.until);
  if (!until.ok) return { ok: false, troubled: 'day' };
  if (form.times.trim() === '' && form.outOf.trim() === '') return { ok: true, when: undefined };
  const [times, outOf] = [Number(form.times), Number(form.outOf)];
  const fits = Number.isInteger(times) && Number.isInteger(outOf) && times >= 1 && outOf >= times;
  if (!fits) return { ok: false, troubled: 'count' };
  const count = { times, outOf, unit: form.unit, until: until.day };
  return { ok: true, when: { kind: 'often', ...count, ...(isWeekly(count) ? dayOf(form) : {}) } };
}

const dayOf = ({ weekday }: WhenForm): { weekday?: Weekday } => {
  const day = weekdays.find((one) => String(one) === weekday);
  return day === undefined ? {} : { weekday: day };
};

/** What the editor asks of the plan, or why it cannot be asked. `language` belongs to the words that were typed. */
export function fieldsOf(
  form: StepForm,
  step: Step | null,
): { ok: true; fields: StepFields } | { ok: false; troubled: 'day' | 'count' } {
  const reading = readWhen(form.when);
  if (!reading.ok) return reading;
  const say = sayIn(form.language, step ? now(step.sentence).language : form.language);
  const fields: StepFields = {
    sentence: saidOrPicked(say(form.sentence, step && now(step.sentence)), form.phrase, form.language),
    picture: refOf(form.picture) ?? undefined,
    who: form.who,
    helpers: form.helpers,
    when: reading.when,
    check: { know: say(form.know, step && now(step.check).know), checker: form.checker ?? undefined },
    goal: form.goal ?? undefined,
    stone: form.stone,
  };
  return { ok: true, fields };
}

/** The form as the advice reads it (S8); a day that is not one yet counts as none. */
export function draftOf(form: StepForm, step: string | undefined): StepDraft {
  const reading = readWhen(form.when);
  const say = (text: string): Words => ({ text, language: form.language });
  return {
    step,
    sentence: say(form.sentence),
    picture: refOf(form.picture),
    who: form.who,
    helpers: form.helpers,
    when: reading.ok ? (reading.when ?? null) : null,
    check: { know: say(form.know), checker: form.checker ?? undefined },
    goal: form.goal,
    child: form.child,
  };
}
