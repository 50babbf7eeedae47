import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { setNextMeeting } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { type DateParts, emptyDate, readDate } from '../../ui/date-field/read-date.ts';
import { DayPick } from './day-pick.tsx';
import css from './meeting.module.css';
import { meetingDays } from './ready-days.ts';
import { Section } from './section.tsx';
import { Trouble } from './trouble.tsx';

type NextForm = { readonly day: DateParts };
const model: NextForm = { day: emptyDate };

/** M7: the day people meet again, said before they part. */
export function NextMeeting({ plan, meeting }: { plan: Plan; meeting: Meeting }) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const troubleWords = useTroubleWords();
  const form = useForm<NextForm>(plan.id, `meeting-${meeting.id}-next`, model, model);
  const mending = useMending();
  const [changing, setChanging] = useState(false);
  const reading = readDate(form.value.day);
  const keep = async () => {
    if (reading.kind !== 'date') return;
    if (!(await form.save(setNextMeeting, { meeting: meeting.id, on: reading.iso }))) return;
    setChanging(false);
    mending?.goBack();
  };
  // After the meeting the day may still be set; then it is counted from today.
  const from = meeting.finished && meeting.on < today() ? today() : meeting.on;
  const settled = meeting.next !== null && !changing && !form.dirty;
  return (
    <Section at="next">
      <Card title={t('next.title')}>
        {settled && meeting.next !== null ? (
          <>
            <p>{t('next.is', { date: date(meeting.next, 'long') })}</p>
            <Button kind="quiet" icon="calendar" onClick={() => setChanging(true)}>
              {t('next.change')}
            </Button>
          </>
        ) : (
          <div className={css.stack}>
            <DayPick
              legend={t('left.next')}
              value={form.value.day}
              onChange={(day) => form.change({ day })}
              ready={meetingDays(from)}
            />
            <div>
              <Button onClick={() => void keep()} waiting={reading.kind !== 'date'}>
                {reading.kind === 'date' ? t('next.keep') : t('add.waits-day')}
              </Button>
            </div>
            <Trouble words={form.saving.state === 'failed' ? troubleWords(form.saving) : null} />
          </div>
        )}
      </Card>
    </Section>
  );
}
