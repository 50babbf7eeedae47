import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { promiseReply } from '../../plan/feedback/decide.ts';
import type { ReplyDue as Due } from '../../plan/feedback/views.ts';
import { everyone, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { workerName } from '../../plan-ui/person/worker-name.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { partsOf, readDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './feedback-results.module.css';

/** F8: a reply is owed: by whom, until when, and whether that day has passed. */
export function ReplyDue({ plan, due: { sitting, until, who, overdue } }: { plan: Plan; due: Due }) {
  const t = useWords('hand-over');
  const troubleWords = useTroubleWords();
  const { date } = useFormats();
  const { doing, busy, trouble } = useActing(plan.id);
  const [day, setDay] = useState(partsOf(until));
  const [person, setPerson] = useState(sitting.due.who);
  const [tried, setTried] = useState(false);
  const name = nameOf(plan, sitting.person) ?? '';
  const read = readDate(day);
  const keep = () => {
    setTried(true);
    if (read.kind !== 'date') return;
    void doing(promiseReply, { sitting: sitting.id, until: read.iso, who: person ?? undefined });
  };
  return (
    <Advice title={t('answers.one-better', { name })}>
      <div className={css.due}>
        <p>{t('answers.one-better-why')}</p>
        <p className={css.when}>
          <Icon name={overdue ? 'hourglass' : 'calendar'} />
          {t(overdue ? 'answers.due-late' : 'answers.due', {
            name: workerName(plan, who),
            date: date(until, 'long'),
          })}
        </p>
        <Disclosure title={t('answers.due-change')} kind="plain">
          <div className={css.form}>
            <FieldGroup legend={t('answers.due-who')}>
              <ChipRow>
                <ChipPick
                  type="radio"
                  name="who-replies"
                  checked={person === null}
                  onChange={() => setPerson(null)}
                >
                  {workerName(plan, sitting.by)}
                </ChipPick>
                {everyone(plan)
                  .filter(({ role }) => role === 'professional')
                  .map((one) => (
                    <PersonPick
                      key={one.id}
                      person={one}
                      type="radio"
                      name="who-replies"
                      checked={person === one.id}
                      onChange={() => setPerson(one.id)}
                    />
                  ))}
              </ChipRow>
            </FieldGroup>
            <DayChoice legend={t('answers.due-until')} value={day} onChange={setDay} strict={tried} />
            <div className={css.save}>
              <Button waiting={busy} onClick={keep}>
                {t('answers.due-keep')}
              </Button>
            </div>
            {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
          </div>
        </Disclosure>
      </div>
    </Advice>
  );
}
