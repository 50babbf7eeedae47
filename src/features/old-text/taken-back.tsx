import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { BroughtForward } from '../../plan/brought-forward/brought-forward.ts';
import { withdrawPreparedReview } from '../../plan/brought-forward/decide.ts';
import type { Plan } from '../../plan/plan.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './old-text.module.css';

/** Z9: prepared by mistake; what was already changed stays. */
export function TakenBack({ plan, review }: { plan: Plan; review: BroughtForward }) {
  const t = useWords('old-text');
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const { doing, busy, trouble } = useActing(plan.id);
  const [text, setText] = useState('');
  return (
    <Disclosure title={t('mistake')} kind="plain">
      <div className={css.form}>
        {trouble ? <Notice tone="problem">{troubleWords(trouble)}</Notice> : null}
        <TextArea
          label={t('mistake-why')}
          hint={t('mistake-hint')}
          rows={2}
          value={text}
          onChange={setText}
        />
        <div>
          <Button
            waiting={busy}
            onClick={() =>
              void doing(withdrawPreparedReview, { review: review.id, because: { text, language: code } })
            }
          >
            {t('mistake-do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
