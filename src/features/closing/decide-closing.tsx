import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Closing } from '../../plan/closing/closing.ts';
import { decideClosing, withdrawClosing } from '../../plan/closing/decide.ts';
import { mayCloseHere } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { sameName } from '../../plan/supervision/same-name.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { emptySign, readOf } from '../../plan-ui/decision/sign-form.ts';
import { SignPart } from '../../plan-ui/decision/sign-part.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import css from './closing.module.css';
import { FormTrouble } from './form-trouble.tsx';
import { PlanBToStart } from './plan-b-to-start.tsx';

type Way = 'go-on' | 'close';
const empty = { ...emptySign, way: '', planB: '' };

/** X4, X5: somebody else decides; where the plan goes on, plan B may begin in the same act. */
export function DecideClosing({ plan, closing }: { plan: Plan; closing: Closing }) {
  const t = useWords('closing');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const author = useAuthorName();
  const rules = useCouncil(timeLimits);
  const name = sameName(author, closing.by) ? '' : author;
  const form = useForm(plan.id, `closing-decision:${closing.id}`, { ...empty, name }, empty);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  const on = readDay(value.on);
  const way = value.way === '' ? null : (value.way as Way);
  const ways: readonly Way[] = mayCloseHere(plan) === 'yes' ? ['go-on', 'close'] : ['go-on'];

  const decide = async () => {
    setTried(true);
    if (!on.ok || way === null) return;
    const day = on.day ?? today();
    const words = (text: string) => ({ text, language: code });
    await form.save(
      decideClosing,
      {
        closing: closing.id,
        decision: newId(),
        close: way === 'close',
        name: value.name,
        role: value.role,
        what: words(t(way === 'close' ? 'was-closed' : 'went-on')),
        because: words(value.because),
        read: readOf(value),
        readAlso: value.readAlso,
        on: day,
        planB: way === 'go-on' && value.planB !== '' ? value.planB : undefined,
        rules,
      },
      { happened: day },
    );
  };
  const trouble = !tried
    ? null
    : way === null
      ? t('decided-first')
      : on.ok
        ? null
        : editing('day.look-again');
  if (!form.loaded) return null;
  return (
    <Card title={t('decide')}>
      <div className={css.part}>
        <p className={css.note}>{t('decide-hint', { name: closing.by })}</p>
        <FormTrouble saving={form.saving} trouble={trouble} />
        <Choice<Way>
          legend={t('way')}
          options={ways.map((one) => ({ value: one, words: t(`ways.${one}`) }))}
          value={way}
          onChange={(one) => change({ way: one })}
        />
        {way === 'go-on' ? (
          <PlanBToStart plan={plan} value={value.planB} onChange={(planB) => change({ planB })} />
        ) : null}
        <SignPart value={value} language={code} onChange={change} tried={tried} />
        <div>
          <Button kind="main" onClick={() => void decide()} waiting={form.saving.state === 'saving'}>
            {t('decide-do')}
          </Button>
        </div>
        <Ending
          title={t('no-longer')}
          label={t('no-longer-why')}
          doWords={t('no-longer-do')}
          language={code}
          value={ending}
          onChange={setEnding}
          onEnd={(because) => form.also(withdrawClosing, { closing: closing.id, because })}
        />
      </div>
    </Card>
  );
}
