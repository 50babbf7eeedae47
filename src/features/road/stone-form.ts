import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StoneChange } from '../../plan/road/change.ts';
import type { NewStone } from '../../plan/road/decide.ts';
import {
  type Meetings,
  meetings as meetingsOf,
  type Visits,
  visits as visitsOf,
} from '../../plan/road/facts.ts';
import type { Stone } from '../../plan/road/stone.ts';
import type { Words } from '../../plan/shapes.ts';
import { stepsTiedTo } from '../../plan/step/tie.ts';
import { type Composed, composedOf, nothingChosen, refOf } from '../../plan-ui/editing/composed-picture.ts';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

/** Everything typed and tapped in the stone editor; plain data, so that it can be kept sealed as a draft. */
export type StoneForm = {
  readonly name: string;
  readonly language: string;
  readonly goodbye: boolean;
  readonly picture: Composed;
  readonly by: DateParts;
  /** why another day */
  readonly because: string;
  readonly different: string;
  /** 0 to 10 as typed by choosing; '' while nothing is said */
  readonly expected: string;
  /** '' while nothing is said */
  readonly visits: string;
  readonly who: string | null;
  readonly ifNot: string;
  /** on whose question the number lies */
  readonly goal: string | null;
  /** '' while nothing is said */
  readonly meetings: string;
  readonly helpers: readonly string[];
  readonly know: string;
  readonly checker: string | null;
  readonly planB: string | null;
  /** steps tied to it; a new stone has none yet */
  readonly steps: readonly string[];
  /** what shows that it is reached, and who saw it */
  readonly evidence: string;
  readonly seenBy: string | null;
  readonly reached: Ending;
  readonly unreached: Ending;
  readonly takenUp: Ending;
};

const noEnding: Ending = { because: '', on: emptyDate };

/** The empty form: the shape a kept draft must have. */
export const emptyStoneForm: StoneForm = {
  name: '',
  language: '',
  goodbye: false,
  picture: nothingChosen,
  by: emptyDate,
  because: '',
  different: '',
  expected: '',
  visits: '',
  who: null,
  ifNot: '',
  goal: null,
  meetings: '',
  helpers: [],
  know: '',
  checker: null,
  planB: null,
  steps: [],
  evidence: '',
  seenBy: null,
  reached: noEnding,
  unreached: noEnding,
  takenUp: noEnding,
};

/** The form of a stone as it lies on the road, or of a new one. */
export function formOf(plan: Plan, stone: Stone | null, language: string, goodbye: boolean): StoneForm {
  if (stone === null)
    return { ...emptyStoneForm, language, goodbye, ...(goodbye ? { picture: composedOf('goodbye') } : {}) };
  const expected = now(stone.expected);
  return {
    ...emptyStoneForm,
    name: now(stone.name).text,
    language: now(stone.name).language,
    goodbye: stone.goodbye,
    picture: composedOf(now(stone.picture)),
    by: partsOf(now(stone.by)),
    different: now(stone.different)?.text ?? '',
    expected: expected === null ? '' : String(expected),
    visits: now(stone.visits) ?? '',
    who: now(stone.who),
    ifNot: now(stone.ifNot)?.text ?? '',
    goal: now(stone.goal),
    meetings: now(stone.meetings) ?? '',
    helpers: now(stone.helpers),
    know: now(stone.check).know?.text ?? '',
    checker: now(stone.check).checker ?? null,
    planB: now(stone.planB),
    steps: stepsTiedTo(plan, stone.id).map((step) => step.id),
  };
}

export const everyVisits: readonly Visits[] = visitsOf.options;
export const everyMeetings: readonly Meetings[] = meetingsOf.options;

/** What the editor asks of a stone that lies; null unsays (R16). */
type StoneFields = Omit<StoneChange, 'stone' | 'planB' | 'steps' | 'because' | 'name' | 'by'> &
  Pick<NewStone, 'name' | 'by'>;

/** The same for a new one, where nothing said leaves no field behind. */
export const fieldsOfNew = ({ picture, expected, visits, who, goal, meetings, ...rest }: StoneFields) => ({
  ...rest,
  picture: picture ?? undefined,
  expected: expected ?? undefined,
  visits: visits ?? undefined,
  who: who ?? undefined,
  goal: goal ?? undefined,
  meetings: meetings ?? undefined,
});

/** What the editor asks of the road, or why it cannot be asked: no day yet, or boxes that make no day. */
export type StoneAsked =
  | { readonly ok: true; readonly fields: StoneFields }
  | { readonly ok: false; readonly troubled: 'day' | 'no-day' };

export function askedOf(form: StoneForm): StoneAsked {
  const by = readDay(form.by);
  if (!by.ok) return { ok: false, troubled: 'day' };
  if (by.day === undefined) return { ok: false, troubled: 'no-day' };
  const say = (text: string): Words => ({ text, language: form.language });
  return {
    ok: true,
    fields: {
      name: say(form.name),
      by: by.day,
      picture: refOf(form.picture),
      different: say(form.different),
      expected: form.expected === '' ? null : Number(form.expected),
      visits: everyVisits.find((one) => one === form.visits) ?? null,
      who: form.who,
      ifNot: say(form.ifNot),
      goal: form.goal,
      meetings: everyMeetings.find((one) => one === form.meetings) ?? null,
      helpers: form.helpers,
      check: {
        ...(form.know.trim() === '' ? {} : { know: say(form.know) }),
        ...(form.checker === null ? {} : { checker: form.checker }),
      },
    },
  };
}

/** Whether the boxes name another day than the one promised now. */
export function isMoved(form: StoneForm, stone: Stone | null): boolean {
  const by = readDay(form.by);
  return stone !== null && by.ok && by.day !== undefined && by.day !== now(stone.by);
}

/** Whether anything is said of who helps, how we know, the steps or plan B. */
export const hasMore = ({ helpers, know, checker, steps, planB }: StoneForm): boolean =>
  helpers.length + steps.length > 0 || know !== '' || checker !== null || planB !== null;
