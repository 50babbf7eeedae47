import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { lookAtStep } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './step-looked-at.module.css';

type Props = { plan: Plan; meeting: Meeting; step: Step };

/** S4: *stuck* asks what gets in the way, in people's own words; it may stay empty. */
export function InTheWay({ plan, meeting, step }: Props) {
  const t = useWords('core-group');
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const said = find(meeting.steps, step.id)?.words ?? null;
  const form = useForm(
    plan.id,
    `meeting-${meeting.id}-way-${step.id}`,
    { words: said?.text ?? '' },
    { words: '' },
  );
  const [changing, setChanging] = useState(false);
  const { words } = form.value;
  const keep = async () => {
    const request = { meeting: meeting.id, step: step.id, outcome: 'stuck' as const };
    if (await form.save(lookAtStep, { ...request, words: { text: words, language: code } }))
      setChanging(false);
  };
  if (said && !changing && !form.dirty)
    return (
      <p className={css.line}>
        <span className={css.grow}>
          <span className={css.soft}>{t('steps.in-the-way-is')}</span> <Said words={said} mark />
        </span>
        <Button kind="quiet" onClick={() => setChanging(true)}>
          {t('steps.change')}
        </Button>
      </p>
    );
  return (
    <div className={css.form}>
      <div className={css.field}>
        <TextField
          label={t('steps.in-the-way')}
          value={words}
          onChange={(text) => form.change({ words: text })}
          onEnter={() => void keep()}
          error={form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
        />
      </div>
      <div>
        <Button onClick={() => void keep()} waiting={words.trim() === ''}>
          {t('steps.keep')}
        </Button>
      </div>
    </div>
  );
}
