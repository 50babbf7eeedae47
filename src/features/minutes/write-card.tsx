import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { unwriteMinutes, writeMinutes } from '../../plan/meeting/minutes-clocks.ts';
import type { Plan } from '../../plan/plan.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate, partsOf } from '../../ui/date-field/read-date.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './minutes.module.css';
import { dayIn, OnDay } from './on-day.tsx';
import { Trouble } from './trouble.tsx';

type Props = { plan: Plan; meeting: Meeting };

/** M10: the minutes stand from this day; M11: what was added in free words may change until they are signed off. */
export function WriteCard({ plan, meeting }: Props) {
  const t = useWords('minutes');
  const { code } = useLanguage();
  const { written, signed, sent } = meeting.minutes;
  const stands = { words: written?.words?.text ?? '', on: written ? partsOf(written.on) : emptyDate };
  const form = useForm(plan.id, `minutes-${meeting.id}-write`, stands, { words: '', on: emptyDate });
  const [open, setOpen] = useState(false);
  const { words, on } = form.value;
  const day = dayIn(on);
  if (signed || (written && !open && !form.dirty))
    return signed ? null : (
      <div className={css.buttons}>
        <Button kind="quiet" icon="pencil" onClick={() => setOpen(true)}>
          {t('write.change')}
        </Button>
        {Object.keys(sent).length > 0 ? null : (
          <Button kind="quiet" onClick={() => void form.also(unwriteMinutes, { meeting: meeting.id })}>
            {t('unwrite')}
          </Button>
        )}
      </div>
    );
  const save = async () => {
    if (!day.ok) return;
    const said = { text: words, language: code };
    const when = day.day === undefined ? undefined : { happened: day.day };
    if (await form.save(writeMinutes, { meeting: meeting.id, on: day.day, words: said }, when))
      setOpen(false);
  };
  return (
    <Card title={t('write.title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('write.why')}</p>
        <TextArea
          label={t('write.also')}
          hint={t('write.also-hint')}
          rows={3}
          value={words}
          onChange={(text) => form.change({ words: text })}
        />
        <OnDay value={on} onChange={(parts) => form.change({ on: parts })} />
        <div>
          <Button kind="main" onClick={() => void save()} waiting={!day.ok}>
            {t('write.do')}
          </Button>
        </div>
        <Trouble saving={form.saving} />
      </div>
    </Card>
  );
}
