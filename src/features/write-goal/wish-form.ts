import { now } from '../../plan/held.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { children, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Wish } from '../../plan/wish/wish.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';

export type WishForm = {
  readonly language: string;
  readonly person: string | null;
  readonly words: string;
  readonly goal: string | null;
  readonly forAll: 'yes' | 'no';
  readonly ending: Ending;
};
export const emptyWish: WishForm = {
  language: '',
  person: null,
  words: '',
  goal: null,
  forAll: 'no',
  ending: { because: '', on: emptyDate },
};

/** @param goal where it was asked for; an only child is the one who wishes, until somebody else is chosen */
export function wishForm(
  plan: Plan,
  wish: Wish | null,
  language: string,
  goal: string | null,
  hill: Hill | null,
): WishForm {
  if (wish === null) {
    const said = hill && now(hill.words);
    if (hill)
      return {
        ...emptyWish,
        language: said?.language ?? language,
        goal,
        person: plan.tellings[hill.telling]?.person ?? null,
        words: said?.text ?? '',
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
    forAll: now(wish.forAll) ? 'yes' : 'no',
  };
}
