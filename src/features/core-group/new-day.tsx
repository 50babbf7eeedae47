import { useWords } from '../../i18n/use-words.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { type DateParts, emptyDate, readDate } from '../../ui/date-field/read-date.ts';
import css from './add-small-step.module.css';
import { DayPick } from './day-pick.tsx';
import { stepDays } from './ready-days.ts';
import { Trouble } from './trouble.tsx';

type NewDayForm = { readonly open: boolean; readonly day: DateParts };
const model: NewDayForm = { open: false, day: emptyDate };

/** The same step goes on, by another day; the first promise stays visible (S7). */
export function NewDay({ plan, meeting, step }: { plan: Plan; meeting: Meeting; step: Step }) {
  const t = useWords('core-group');
  const troubleWords = useTroubleWords();
  const form = useForm<NewDayForm>(plan.id, `meeting-${meeting.id}-day-${step.id}`, model, model);
  const reading = readDate(form.value.day);
  if (!form.value.open)
    return (
      <Button kind="quiet" icon="calendar" onClick={() => form.change({ open: true })}>
        {t('steps.new-day')}
      </Button>
    );
  const save = () => {
    if (reading.kind === 'date')
      void form.save(changeStep, { step: step.id, when: { kind: 'by', date: reading.iso } });
  };
  return (
    <section className={css.form} aria-label={t('steps.new-day')}>
      <DayPick
        legend={t('add.when')}
        value={form.value.day}
        onChange={(day) => form.change({ day })}
        ready={stepDays(meeting.on, meeting.next)}
      />
      <div className={css.buttons}>
        <Button kind="main" onClick={save} waiting={reading.kind !== 'date'}>
          {reading.kind === 'date' ? t('add.save-day') : t('add.waits-day')}
        </Button>
        <Button kind="quiet" onClick={form.afresh}>
          {t('add.close')}
        </Button>
      </div>
      <Trouble words={form.saving.state === 'failed' ? troubleWords(form.saving) : null} />
    </section>
  );
}
