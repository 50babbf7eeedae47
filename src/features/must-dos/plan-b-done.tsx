import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { everyone, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { carryOutPlanB } from '../../plan/plan-b/decide.ts';
import { isPlanBLate, openUse, planBDue } from '../../plan/plan-b/due.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './must-dos.module.css';
import type { PlanBForm } from './plan-b-form.ts';

type Props = { plan: Plan; planB: PlanB; form: Form<PlanBForm> };

/** C6, C7: by when what plan B says is done, that it was done, and by whom. */
export function PlanBDone({ plan, planB, form }: Props) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const rules = useCouncil(timeLimits);
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const use = openUse(planB);
  if (use === undefined) return null;
  if (use.done)
    return (
      <Notice tone="saved" note={use.done.words ? <Said words={use.done.words} mark /> : undefined}>
        {t('b.was-done', { name: nameOf(plan, use.done.by) ?? '', date: date(use.done.on, 'long') })}
      </Notice>
    );
  const due = planBDue(plan, planB, rules);
  const keep = async () => {
    const on = readDay(value.done.on);
    if (!on.ok || value.doer === null) return;
    const words = { text: value.done.because, language: value.language };
    if (await form.also(carryOutPlanB, { planB: planB.id, by: value.doer, words, on: on.day }))
      change({ doer: null, done: { because: '', on: emptyDate } });
  };
  return (
    <>
      {due === null ? null : (
        <Notice tone={isPlanBLate(plan, planB, rules, today()) ? 'problem' : 'info'} icon="clock">
          {t(isPlanBLate(plan, planB, rules, today()) ? 'b.late' : 'b.due', { date: date(due, 'long') })}
        </Notice>
      )}
      <Disclosure title={t('b.done')}>
        <div className={css.part}>
          <PeopleChoice
            legend={t('b.done-who')}
            people={everyone(plan)}
            single
            value={value.doer === null ? [] : [value.doer]}
            onChange={([one]) => change({ doer: one ?? null })}
            all={wide}
            onAll={() => setWide(true)}
          />
          <TextArea
            label={t('b.done-words')}
            rows={2}
            value={value.done.because}
            onChange={(because) => change({ done: { ...value.done, because } })}
          />
          <DayChoice
            legend={t('look.on')}
            strict
            value={value.done.on}
            onChange={(on) => change({ done: { ...value.done, on } })}
          />
          <div>
            <Button onClick={() => void keep()} waiting={value.doer === null}>
              {t(value.doer === null ? 'b.done-first' : 'b.done-do')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </>
  );
}
