import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { proposeClosing } from '../../plan/closing/decide.ts';
import type { ClosingReason } from '../../plan/closing/facts.ts';
import { mayCloseHere } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './closing.module.css';
import { FormTrouble } from './form-trouble.tsx';

const reasons: readonly ClosingReason[] = [
  'goals-reached',
  'another-plan',
  'moved-away',
  'grown-up',
  'will-not-engage',
  'other',
];

const empty = { reason: '', words: '', on: emptyDate };

/** X1: somebody proposes to close, and why. Nothing is closed by it. */
export function ProposeClosing({ plan }: { plan: Plan }) {
  const t = useWords('closing');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const form = useForm(plan.id, 'closing:new', empty, empty);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  if (mayCloseHere(plan) === 'not-from-here' || !form.loaded) return null;
  const reason = reasons.find((one) => one === value.reason);
  const on = readDay(value.on);
  const propose = async () => {
    setTried(true);
    if (!on.ok || !reason) return;
    const day = on.day ?? today();
    const words = { text: value.words, language: code };
    await form.save(proposeClosing, { closing: newId(), reason, words, on: day }, { happened: day });
  };
  return (
    <Card title={t('propose')}>
      <div className={css.part}>
        <p className={css.note}>{t('propose-hint')}</p>
        <FormTrouble saving={form.saving} trouble={tried && !on.ok ? editing('day.look-again') : null} />
        <FieldGroup legend={t('reason')}>
          <ChipRow>
            {reasons.map((one) => (
              <ChipPick
                key={one}
                type="radio"
                name="reason"
                value={one}
                checked={reason === one}
                onChange={() => change({ reason: one })}
              >
                {t(`reasons.${one}`)}
              </ChipPick>
            ))}
          </ChipRow>
        </FieldGroup>
        <TextArea
          label={t('reason-words')}
          rows={2}
          lang={code}
          value={value.words}
          onChange={(words) => change({ words })}
        />
        <DayChoice
          legend={t('on')}
          hint={editing('today-if-empty')}
          value={value.on}
          strict={tried}
          onChange={(day) => change({ on: day })}
        />
        <div>
          <Button kind="main" waiting={!reason} onClick={() => void propose()}>
            {t('propose-do')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
