import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { decideOnSafety } from '../../plan/feedback/decide.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './safety-prompt.module.css';
import { UnsafeAnswers } from './unsafe-answers.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { WhomToRing } from './whom-to-ring.tsx';

type Props = {
  plan: Plan;
  sitting: Sitting;
  /** once the decision is on the disk */
  onDecided: () => void;
};

const empty = { decided: '', decider: '' };

/**
 * F7: straight after the PIN, over everything else, until somebody has written down what was decided. What was answered stays
 * folded: people may stand behind the worker.
 */
export function SafetyPrompt({ plan, sitting, onDecided }: Props) {
  const t = useWords('hand-over');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const [tried, setTried] = useState(false);
  const { value, change, save, saving } = useForm(plan.id, `safety:${sitting.id}`, empty, empty);
  const name = nameOf(plan, sitting.person) ?? '';
  useHeadingFocus('safety');
  const keep = async () => {
    setTried(true);
    const kept = await save(decideOnSafety, {
      sitting: sitting.id,
      decided: { text: value.decided.trim(), language: code },
      decider: value.decider.trim(),
    });
    if (kept) onDecided();
  };
  return (
    <WorkerPage title={t('safety.title', { name })} width="narrow">
      <div className={css.page} data-print="no">
        <Notice tone="problem" icon="info" note={t('safety.nobody-told')}>
          <b className={css.alert}>{t('safety.no-alert')}</b>
        </Notice>
        <ol className={css.steps}>
          <li>{t('safety.alone', { name })}</li>
          <li>{t('safety.stay')}</li>
          <li>
            {t('safety.ring')}
            <WhomToRing />
          </li>
        </ol>
        <UnsafeAnswers plan={plan} sitting={sitting} />
        <Card title={t('safety.decide')}>
          <form
            className={css.form}
            autoComplete="off"
            onSubmit={(event) => {
              event.preventDefault();
              if (saving.state !== 'saving') void keep();
            }}
          >
            <TextArea
              label={t('safety.what')}
              hint={t('safety.what-hint')}
              rows={3}
              lang={code}
              value={value.decided}
              error={tried && saving.state === 'failed' ? troubleWords(saving) : undefined}
              onChange={(decided) => change({ decided })}
            />
            <TextField
              label={t('safety.who')}
              value={value.decider}
              maxLength={200}
              onChange={(decider) => change({ decider })}
            />
            <div className={css.save}>
              <Button type="submit" kind="main" icon="check">
                {t('safety.keep')}
              </Button>
              <span className={css.soft}>{t('safety.time')}</span>
            </div>
            {saving.state === 'failed' ? <p className={css.soft}>{common('not-saved')}</p> : null}
          </form>
        </Card>
        <div>
          <Button kind="quiet" href={paths.plan(plan.id)}>
            {t('safety.plan-first')}
          </Button>
        </div>
      </div>
    </WorkerPage>
  );
}
