import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { shortenStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { fewWords } from '../../plan/step/views.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './few-words.module.css';

/** A sentence of so many words is short enough as it is. */
const FEW = 4;

/** The few words under the picture, found together: whoever reads them says what they should be. */
export function FewWords({ planId, step }: { planId: string; step: Step }) {
  const t = useWords('together');
  const common = useWords('common');
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const few = fewWords(step);
  const form = useForm(planId, `few-words:${step.id}`, { few: few?.text ?? '' }, { few: '' });
  const [open, setOpen] = useState<boolean | null>(null);
  const long = now(step.sentence).text.trim().split(/\s+/u).length > FEW;
  if (few === null && !long) return null;
  if (!(open ?? form.dirty))
    return (
      <p className={css.way}>
        <Button kind="quiet" tone="ink" icon="pencil" onClick={() => setOpen(true)}>
          {few ? t('few.change') : t('few.find')}
        </Button>
      </p>
    );
  const keep = async () => {
    if (await form.save(shortenStep, { step: step.id, few: { text: form.value.few, language: code } }))
      setOpen(false);
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('few.label')}
        hint={t('few.hint')}
        lang={code}
        value={form.value.few}
        onChange={(text) => form.change({ few: text })}
        error={form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
      />
      <div className={css.buttons}>
        <Button size="listen" onClick={() => setOpen(false)}>
          {t('not-now')}
        </Button>
        <Button size="listen" icon="check" type="submit" waiting={form.saving.state === 'saving'}>
          {common('action.save')}
        </Button>
      </div>
    </form>
  );
}
