import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { giveFeedback } from '../../plan/feedback/decide.ts';
import type { Question } from '../../plan/feedback/facts.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { useDraft } from '../../record/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import type { Around } from './handed-frame.tsx';
import { InWords, typedIn } from './in-words.tsx';

type Props = {
  around: Around;
  sitting: Sitting;
  question: Question;
  onNext: () => void;
  /** Back to the faces. */
  onBack: () => void;
};

/** Words instead of a face: written by the person, or said and written down by the worker. */
export function SayInstead({ around, sitting, question, onNext, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const words = useQuestionWords(around.worker);
  const { doing, busy, trouble } = useActing(around.planId);
  const draft = useDraft<string>(around.planId, `instead:${sitting.id}:${question.id}`);
  const text = typedIn(draft).trim();
  const keep = async () => {
    if (text === '') return;
    const given = { kind: 'said' as const, words: { text, language: code } };
    if (!(await doing(giveFeedback, { sitting: sitting.id, question: question.id, given }))) return;
    draft.clear();
    onNext();
  };
  return (
    <InWords
      around={around}
      screen={`say-${question.id}`}
      title={words.question(sitting.set, question)}
      hint={t('say-it.hint', { name: around.worker })}
      draft={draft}
      trouble={trouble}
    >
      <Button size="tile" icon="back" onClick={onBack}>
        {common('action.back')}
      </Button>
      <Button
        size="tile"
        kind={text === '' ? 'plain' : 'main'}
        icon="check"
        waiting={busy || text === ''}
        onClick={() => void keep()}
      >
        {t('say-it.keep')}
      </Button>
    </InWords>
  );
}
