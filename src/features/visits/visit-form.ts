import type { ChildSeenFact, WhyMissed } from '../../plan/visit/facts.ts';
import type { Account, Visit } from '../../plan/visit/visit.ts';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

/** What somebody writes about a visit: that it was made or missed, or its day. */
export const ways = ['made', 'missed', 'plan', 'move', 'off'] as const;
export type Way = (typeof ways)[number];

/** How one child was seen; 'seen': whether alone was not said. '' : nothing is said. */
export type Seen = 'alone' | 'with' | 'seen' | 'not' | '';

export type VisitForm = {
  readonly way: string;
  readonly on: DateParts;
  readonly who: readonly string[];
  /** for whom a visit is planned */
  readonly children: readonly string[];
  readonly seen: { readonly [child: string]: string };
  readonly bedroom: readonly string[];
  readonly because: { readonly [child: string]: string };
  readonly words: string;
  readonly why: string;
  readonly tried: string;
};

export const emptyForm: VisitForm = {
  way: '',
  on: emptyDate,
  who: [],
  children: [],
  seen: {},
  bedroom: [],
  because: {},
  words: '',
  why: '',
  tried: '',
};

/** A new visit: today unless it is planned, by whoever writes here, for every child. */
export const formForNew = (
  way: Way,
  today: string,
  who: readonly string[],
  children: readonly string[],
): VisitForm => ({ ...emptyForm, way, on: way === 'plan' ? emptyDate : partsOf(today), who, children });

/** One that stands: what was written of it, to be put right; one that is only planned waits to be told. */
export function formFor(visit: Visit, way: Way | null, today: string): VisitForm {
  const { made, missed, who, children } = visit;
  if (made) return { ...fromAccount(made), way: 'made', children };
  const planned = visit.planned.at(-1);
  const day = planned !== undefined && planned < today ? planned : today;
  return {
    ...emptyForm,
    way: missed ? 'missed' : (way ?? ''),
    on: partsOf(missed?.on ?? (way === 'move' ? '' : day)),
    who,
    children,
    why: missed?.why ?? '',
  };
}

const fromAccount = ({ on, who, children, words }: Account): VisitForm => ({
  ...emptyForm,
  on: partsOf(on),
  who,
  seen: Object.fromEntries(children.map((one) => [one.child, seenOf(one)])),
  bedroom: children.filter(({ bedroom }) => bedroom === true).map(({ child }) => child),
  because: Object.fromEntries(
    children.flatMap(({ child, because }) => (because ? [[child, because.text]] : [])),
  ),
  words: words?.text ?? '',
});

const seenOf = ({ seen, alone }: Account['children'][0]): Seen => {
  if (!seen) return 'not';
  return alone === null ? 'seen' : alone ? 'alone' : 'with';
};

/** What the form says of each child; of whom nothing is said, nothing. */
export const childrenIn = (form: VisitForm, ids: readonly string[], language: string): ChildSeenFact[] =>
  ids.flatMap((child): ChildSeenFact[] => {
    const seen = form.seen[child] ?? '';
    if (seen === '') return [];
    const because = seen === 'alone' ? '' : (form.because[child] ?? '');
    return [
      {
        child,
        seen: seen !== 'not',
        alone: seen === 'not' || seen === 'seen' ? undefined : seen === 'alone',
        bedroom: form.bedroom.includes(child) ? true : undefined,
        because: because.trim() === '' ? undefined : { text: because, language },
      },
    ];
  });

/** One tap for all: each child seen, and seen alone. */
export const allSeenAlone = (ids: readonly string[]): Pick<VisitForm, 'seen'> => ({
  seen: Object.fromEntries(ids.map((id) => [id, 'alone'])),
});

export const isWhy = (why: string): why is WhyMissed =>
  (['nobody-answered', 'family-called-off', 'we-called-off', 'other'] as const).some((one) => one === why);

/** What the form still waits for before it can be saved; null: nothing. Never a reason (O4). */
export function waitsFor({ way, why }: VisitForm, day: string | undefined): 'how' | 'why' | 'day' | null {
  if (way === '') return 'how';
  if (way === 'missed' && !isWhy(why)) return 'why';
  return (way === 'plan' || way === 'move') && day === undefined ? 'day' : null;
}
