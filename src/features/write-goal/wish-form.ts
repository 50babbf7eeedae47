import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { children, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Wish } from '../../plan/wish/wish.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';

export type WishForm = {
  readonly language: string;
  readonly person: string | null;
  readonly words: string;
  readonly goal: string | null;
  readonly steps: readonly string[];
  readonly forAll: 'yes' | 'no';
  readonly ending: Ending;
};
export const emptyWish: WishForm = {
  language: '',
  person: null,
  words: '',
  goal: null,
  steps: [],
  forAll: 'no',
  ending: { because: '', on: emptyDate },
};

/** What somebody said at the faces, and who. */
export interface SaidThere {
  readonly id: string;
  readonly person: string;
  readonly words: Words;
}

/** What `?said=` names: a sitting and which of the things said in it; null where the plan has no such words. */
export function saidThere(plan: Plan, asked: string | null): SaidThere | null {
  const [sitting, at] = asked?.split('.') ?? [];
  const found = find(plan.sittings, sitting ?? null);
  const words = found?.said[Number(at)]?.words;
  return found && words && asked !== null ? { id: asked, person: found.person, words } : null;
}

/**
 * @param goal where it was asked for; an only child is the one who wishes, until somebody else is chosen
 * @param said the words it begins with, where somebody said it at the faces
 */
export function wishForm(
  plan: Plan,
  wish: Wish | null,
  language: string,
  goal: string | null,
  hill: Hill | null,
  said: SaidThere | null,
): WishForm {
  if (wish === null && said)
    return {
      ...emptyWish,
      goal,
      language: said.words.language,
      words: said.words.text,
      person: said.person,
    };
  if (wish === null) {
    const told = hill && now(hill.words);
    if (hill)
      return {
        ...emptyWish,
        language: told?.language ?? language,
        goal,
        person: plan.tellings[hill.telling]?.person ?? null,
        words: told?.text ?? '',
      };
    const kids = children(plan).filter((child) => !isUnborn(child));
    return { ...emptyWish, language, goal, person: kids.length === 1 ? (kids[0]?.id ?? null) : null };
  }
  const words = now(wish.words);
  return {
    ...emptyWish,
    language: words.language,
    person: wish.person,
    words: words.text,
    goal: now(wish.goal),
    steps: now(wish.steps),
    forAll: now(wish.forAll) ? 'yes' : 'no',
  };
}
