import { useDeferredValue, useMemo } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { advise, type WordAdvice } from '../../plan/wording/advise.ts';
import { namedIn } from '../../plan/wording/named-in.ts';
import type { WordLists } from '../../plan/wording/word-lists.ts';
import { WordCard } from './word-card.tsx';

type Check = WordAdvice['check'];

/**
 * What can be said better where: a worry tells what happened, so nobody need do anything in it; a goal and a must-do say how things are; what
 * plan B says is done by somebody; how we will know is something anyone can see.
 */
const checks: Readonly<
  Record<'worry' | 'going-well' | 'goal' | 'must-do' | 'plan-b' | 'check', readonly Check[]>
> = {
  worry: ['policing', 'jargon', 'too-long', 'hard-to-read'],
  'going-well': ['jargon', 'too-long', 'hard-to-read'],
  goal: ['policing', 'no-visible-verb', 'jargon', 'negative', 'too-long', 'hard-to-read'],
  'must-do': ['policing', 'no-visible-verb', 'jargon', 'vague-person', 'too-long', 'hard-to-read'],
  'plan-b': ['policing', 'no-visible-verb', 'jargon', 'vague-person', 'passive', 'too-long', 'hard-to-read'],
  check: ['policing', 'no-visible-verb', 'jargon', 'too-long', 'hard-to-read'],
};

type Props = {
  plan: Plan;
  /** the lists in force for this council */
  lists: WordLists;
  of: keyof typeof checks;
  text: string;
  language: string;
  onPut: (text: string) => void;
};

/** Advice about the words in a field, while they are typed (W8). It follows when there is time, and stops nobody. */
export function WordingAdvice({ plan, lists, of, text, language, onPut }: Props) {
  const heard = useDeferredValue(text);
  const advice = useMemo(
    () =>
      heard.trim() === ''
        ? []
        : advise({ text: heard, language }, lists, { people: namedIn(plan) }).filter(({ check }) =>
            checks[of].includes(check),
          ),
    [heard, language, lists, plan, of],
  );
  return advice.map((gap) => (
    <WordCard key={gap.check} gap={gap} sentence={heard} language={language} onPut={onPut} />
  ));
}
