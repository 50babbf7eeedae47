import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { AnswerKind, Question, QuestionSet } from '../../plan/feedback/facts.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Feeling } from '../../ui/face/face.tsx';

const pictures: Readonly<Record<string, string>> = {
  'who-not': 'no-secrets',
  'why-you-came': 'home-visit',
  listened: 'ear',
  today: 'calendar',
  'what-next': 'signpost',
  'could-say-no': 'saying-no',
  explained: 'speech',
  'did-what-said': 'handshake',
  'plan-is-mine': 'plan-ready',
  'worries-clear': 'clipboard',
  'asked-of-me-clear': 'footprints',
  'asked-what-i-think': 'speech',
  'what-if-clear': 'umbrella',
  involved: 'puzzle',
  'safe-to-speak': 'shield',
  'plan-clear': 'plan-ready',
  'told-in-time': 'letter',
  'can-disagree': 'hand-up',
  bedtime: 'bedtime',
  'at-home': 'house',
  'at-school': 'school',
  'someone-to-tell': 'ask-for-help',
};

/** The picture of a question; null for a council's own, and for one a newer version asks. */
export const pictureOf = (question: string): string | null => pictures[question] ?? null;

const groupOf = (set: QuestionSet) => (set === 'parent' || set === 'professional' ? set : 'child');

/** A council's own question in this language, or in one it was written in. */
function ownIn(own: Readonly<Record<string, string>>, code: string): Words {
  const [first] = Object.keys(own);
  const language = [code, 'en-GB'].find((one) => Object.hasOwn(own, one)) ?? first ?? code;
  return { text: own[language] ?? '', language };
}

/**
 * A question and its faces in words.
 * @param worker what the worker is called here
 */
export function useQuestionWords(worker: string) {
  const t = useWords('feedback');
  const { code } = useLanguage();
  const say = t as (key: string, slots?: { name: string }) => string;
  return {
    question: (set: QuestionSet, { id, own }: Question): Words =>
      own ? ownIn(own, code) : { text: say(`${groupOf(set)}.${id}`, { name: worker }), language: code },
    faces: (answer: AnswerKind): Record<Feeling, string> => {
      const kind = answer === 'how' || answer === 'feeling' ? answer : 'yes-no';
      return {
        1: t(`faces.${kind}.1`),
        2: t(`faces.${kind}.2`),
        3: t(`faces.${kind}.3`),
        4: t(`faces.${kind}.4`),
        5: t(`faces.${kind}.5`),
      };
    },
  };
}
