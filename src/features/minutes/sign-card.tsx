import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { signMinutes, unsignMinutes } from '../../plan/meeting/minutes-clocks.ts';
import type { Plan } from '../../plan/plan.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './minutes.module.css';
import { dayIn, OnDay } from './on-day.tsx';
import { Trouble } from './trouble.tsx';

const model = { name: '', role: '', on: emptyDate };

/** M11: signed off by a name, as what, on a day; it can be taken back, and then the words may change again. */
export function SignCard({ plan, meeting }: { plan: Plan; meeting: Meeting }) {
  const t = useWords('minutes');
  const { date } = useFormats();
  const form = useForm(plan.id, `minutes-${meeting.id}-sign`, model, model);
  const { signed } = meeting.minutes;
  const { name, role, on } = form.value;
  const day = dayIn(on);
  if (signed)
    return (
      <Card title={t('clock.signed')}>
        <p>
          {signed.role === ''
            ? t('sign.by-name', { name: signed.name })
            : t('sign.by', { name: signed.name, role: signed.role })}
          {' · '}
          {date(signed.on, 'long')}
        </p>
        <Button kind="quiet" onClick={() => void form.also(unsignMinutes, { meeting: meeting.id })}>
          {t('sign.back')}
        </Button>
        <Trouble saving={form.saving} />
      </Card>
    );
  const save = () => {
    if (!day.ok) return;
    const when = day.day === undefined ? undefined : { happened: day.day };
    void form.save(signMinutes, { meeting: meeting.id, name, role, on: day.day }, when);
  };
  return (
    <Card title={t('sign.title')}>
      <div className={css.stack}>
        <TextField label={t('sign.name')} value={name} onChange={(words) => form.change({ name: words })} />
        <TextField label={t('sign.role')} value={role} onChange={(words) => form.change({ role: words })} />
        <OnDay value={on} onChange={(parts) => form.change({ on: parts })} />
        <div>
          <Button onClick={save} waiting={name.trim() === '' || !day.ok}>
            {t('sign.do')}
          </Button>
        </div>
        <Trouble saving={form.saving} />
      </div>
    </Card>
  );
}
