import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { finishSitting, sayMore } from '../../plan/feedback/decide.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { useActing } from '../../record/use-acting.ts';
import { useDraft } from '../../record/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import type { Around } from './handed-frame.tsx';
import { InWords, typedIn } from './in-words.tsx';

type Props = { around: Around; sitting: Sitting; onBack: () => void };

/** The last screen that asks. It asks the same of everybody, so it gives away nothing about the answers before it. */
export function SayMore({ around, sitting, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(around.planId);
  const draft = useDraft<string>(around.planId, `say:${sitting.id}`);
  const finish = async () => {
    const text = typedIn(draft).trim();
    if (text !== '') {
      if (!(await doing(sayMore, { sitting: sitting.id, words: { text, language: code } }))) return;
      draft.clear();
    }
    await doing(finishSitting, { sitting: sitting.id });
  };
  return (
    <InWords
      around={around}
      screen="say-more"
      title={{ text: t('say.title'), language: code }}
      hint={t('say.hint')}
      draft={draft}
      trouble={trouble}
    >
      <Button size="tile" icon="back" onClick={onBack}>
        {common('action.back')}
      </Button>
      <Button size="tile" kind="main" icon="check" waiting={busy} onClick={() => void finish()}>
        {t('say.done')}
      </Button>
    </InWords>
  );
}
