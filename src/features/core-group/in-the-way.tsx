import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { lookAtStep } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { adults, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './step-looked-at.module.css';

type Props = { plan: Plan; meeting: Meeting; step: Step };

type Way = { readonly words: string; readonly unblocker: readonly string[] };
const model: Way = { words: '', unblocker: [] };

/** S4, M9: *stuck* asks what gets in the way, in people's own words, and who unblocks it; either may stay empty. */
export function InTheWay({ plan, meeting, step }: Props) {
  const t = useWords('core-group');
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const looked = find(meeting.steps, step.id);
  const said = looked?.words ?? null;
  const unblocker = looked?.unblocker ?? null;
  const stands = { words: said?.text ?? '', unblocker: unblocker === null ? [] : [unblocker] };
  const form = useForm<Way>(plan.id, `meeting-${meeting.id}-way-${step.id}`, stands, model);
  const [changing, setChanging] = useState(false);
  const { words, unblocker: chosen } = form.value;
  const keep = async () => {
    const language = said && said.text === words ? said.language : code;
    const way = { words: { text: words, language }, unblocker: chosen[0] };
    const request = { meeting: meeting.id, step: step.id, outcome: 'stuck' as const };
    if (await form.save(lookAtStep, { ...request, ...way })) setChanging(false);
  };
  if ((said || unblocker) && !changing && !form.dirty)
    return (
      <p className={css.line}>
        <span className={css.grow}>
          {said ? (
            <>
              <span className={css.soft}>{t('steps.in-the-way-is')}</span> <Said words={said} mark />{' '}
            </>
          ) : null}
          {unblocker === null ? null : t('steps.unblocks', { name: nameOf(plan, unblocker) ?? '' })}
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
      <div className={css.whole}>
        <PeopleChoice
          legend={t('steps.who-unblocks')}
          people={adults(plan)}
          single
          beside={false}
          value={chosen}
          onChange={(people) => form.change({ unblocker: people })}
          all
          onAll={() => undefined}
        />
      </div>
      <div>
        <Button onClick={() => void keep()} waiting={words.trim() === '' && chosen.length === 0}>
          {t('steps.keep')}
        </Button>
      </div>
    </div>
  );
}
