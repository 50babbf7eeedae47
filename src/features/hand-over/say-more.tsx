import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { finishSitting, sayMore } from '../../plan/feedback/decide.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useDraft } from '../../record/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { Listen } from './listen.tsx';
import css from './question.module.css';
import { Tiles } from './tiles.tsx';
import { useActing } from './use-acting.ts';

type Props = { around: Around; sitting: Sitting; onBack: () => void };

/** The last screen that asks. It asks the same of everybody, so it gives away nothing about the answers before it. */
export function SayMore({ around, sitting, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(around.planId);
  const draft = useDraft<string>(around.planId, `say:${sitting.id}`);
  const typed = typeof draft.value === 'string' ? draft.value : '';
  const finish = async () => {
    const text = typed.trim();
    if (text !== '') {
      if (!(await doing(sayMore, { sitting: sitting.id, words: { text, language: code } }))) return;
      draft.clear();
    }
    await doing(finishSitting, { sitting: sitting.id });
  };
  return (
    <HandedFrame
      around={around}
      screen="say-more"
      trouble={trouble}
      foot={
        <Tiles>
          <Button size="tile" icon="back" onClick={onBack}>
            {common('action.back')}
          </Button>
          <Button size="tile" kind="main" icon="check" waiting={busy} onClick={() => void finish()}>
            {t('say.done')}
          </Button>
        </Tiles>
      }
    >
      <div className={css.question}>
        <Picture picture="speech" size="clamp(3.75rem, min(20vw, 15dvh), 10rem)" />
        <h1 className={css.title} tabIndex={-1}>
          {t('say.title')}
        </h1>
        <p className={css.ask}>{t('say.hint')}</p>
        <Listen texts={[t('say.title'), t('say.hint')].map((text) => ({ text, language: code }))} />
        <div className={css.typing}>
          <TextArea
            label={t('say.label')}
            size="large"
            rows={4}
            lang={code}
            value={typed}
            onChange={draft.keep}
          />
        </div>
      </div>
    </HandedFrame>
  );
}
