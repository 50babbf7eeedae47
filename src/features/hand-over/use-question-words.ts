import { useWords } from '../../i18n/use-words.ts';
import type { QuestionSet } from '../../plan/feedback/facts.ts';
import type { Feeling } from '../../ui/face/face.tsx';

const pictures: Readonly<Record<string, string>> = {
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
};

/** The picture of a question; null for one a newer version asks. */
export const pictureOf = (question: string): string | null => pictures[question] ?? null;

/** A question and its faces in words, by the set and the id that stand in the record. */
export function useQuestionWords(worker: string) {
  const t = useWords('feedback');
  const say = t as (key: string, slots?: { name: string }) => string;
  return {
    question: (set: QuestionSet, id: string) =>
      say(`${set === 'parent' ? 'parent' : 'child'}.${id}`, { name: worker }),
    faces: (id: string): Record<Feeling, string> => {
      const kind = id === 'today' ? 'today' : 'yes-no';
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
