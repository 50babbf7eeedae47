import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { sayMore } from '../../plan/feedback/decide.ts';
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
  onBack: () => void;
};

/**
 * F8: after a low answer, what would make it one better. Never after a question whose answer may mean that somebody is not
 * safe: there the same screen follows whatever was chosen (F7).
 */
export function OneBetter({ around, sitting, question, onNext, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const words = useQuestionWords(around.worker);
  const { doing, busy, trouble } = useActing(around.planId);
  const draft = useDraft<string>(around.planId, `better:${sitting.id}:${question.id}`);
  const text = typedIn(draft).trim();
  const go = async () => {
    if (text !== '') {
      const said = { sitting: sitting.id, words: { text, language: code }, question: question.id };
      if (!(await doing(sayMore, said))) return;
      draft.clear();
    }
    onNext();
  };
  return (
    <InWords
      around={around}
      screen={`better-${question.id}`}
      about={words.question(sitting.set, question)}
      title={{ text: t('better.title'), language: code }}
      hint={t('better.hint')}
      draft={draft}
      trouble={trouble}
    >
      <Button size="tile" icon="back" onClick={onBack}>
        {common('action.back')}
      </Button>
      <Button
        size="tile"
        kind={text === '' ? 'plain' : 'main'}
        icon={text === '' ? 'skip' : 'forward'}
        waiting={busy}
        onClick={() => void go()}
      >
        {common(text === '' ? 'action.skip' : 'action.next')}
      </Button>
    </InWords>
  );
}
