import { useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { addStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { type DateParts, emptyDate, readDate } from '../../ui/date-field/read-date.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './add-small-step.module.css';
import { DayPick } from './day-pick.tsx';
import { stepDays } from './ready-days.ts';

type SmallStep = {
  readonly open: boolean;
  readonly sentence: string;
  readonly who: readonly string[];
  readonly all: boolean;
  readonly day: DateParts;
};
const model: SmallStep = { open: false, sentence: '', who: [], all: false, day: emptyDate };

type Props = {
  plan: Plan;
  meeting: Meeting;
  /** where on the page: tells half-typed steps apart */
  name: string;
  goal?: string | undefined;
  after?: Step | undefined;
  quiet?: boolean | undefined;
};

/** The next small step without leaving the meeting: a sentence, who, by which day. Half-typed, it survives a reload. */
export function AddSmallStep({ plan, meeting, name, goal, after, quiet = false }: Props) {
  const t = useWords('core-group');
  const { code } = useLanguage();
  const heading = useId();
  const troubleWords = useTroubleWords();
  const stands = { ...model, who: after ? now(after.who) : [] };
  const form = useForm<SmallStep>(plan.id, `meeting-${meeting.id}-add-${name}`, stands, model);
  const { open, sentence, who, all, day } = form.value;
  const reading = readDate(day);
  if (!open)
    return (
      <div>
        <Button kind={quiet ? 'quiet' : 'plain'} icon="plus" onClick={() => form.change({ open: true })}>
          {t('steps.add')}
        </Button>
      </div>
    );
  const waits =
    sentence.trim() === '' ? t('add.waits-words') : reading.kind === 'date' ? null : t('add.waits-day');
  const save = () => {
    if (reading.kind !== 'date') return;
    void form.save(addStep, {
      step: newId(),
      sentence: { text: sentence, language: code },
      who,
      when: { kind: 'by', date: reading.iso },
      goal,
      child: (after && now(after.child)) ?? undefined,
      after: after?.id,
      meeting: meeting.id,
    });
  };
  return (
    <section className={css.form} aria-labelledby={heading}>
      <p id={heading} className={css.heading}>
        {t('add.title')}
      </p>
      <TextField
        label={t('add.sentence')}
        value={sentence}
        onChange={(text) => form.change({ sentence: text })}
        error={form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
      />
      <PeopleChoice
        legend={t('add.who')}
        people={everyone(plan).filter((person) => !isUnborn(person))}
        beside={false}
        value={who}
        onChange={(people) => form.change({ who: people })}
        all={all}
        onAll={() => form.change({ all: true })}
      />
      <DayPick
        legend={t('add.when')}
        value={day}
        onChange={(chosen) => form.change({ day: chosen })}
        ready={stepDays(meeting.on, meeting.next)}
      />
      <div className={css.buttons}>
        <Button kind="main" onClick={save} waiting={waits !== null}>
          {waits ?? t('add.save')}
        </Button>
        <Button kind="quiet" onClick={form.afresh}>
          {t('add.close')}
        </Button>
      </div>
    </section>
  );
}
