import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Agreement } from '../../plan/shapes.ts';
import { answerStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './answers.module.css';
import { useWhoIsHere, WhoIsHere } from './who-is-here.tsx';

type Props = { plan: Plan; step: Step; person: Person; onSomebodyElse: () => void };

const empty = { because: '' };

/** One person's answer: two buttons of the same size, weight and edge. What is being typed is kept sealed. */
export function AgreeOrNot({ plan, step, person, onSomebodyElse }: Props) {
  const t = useWords('together');
  const planWords = useWords('plan');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const before = step.agreements.find((one) => one.person === person.id);
  const stands = { because: before?.because?.text ?? '' };
  const form = useForm(plan.id, `step-answer:${step.id}:${person.id}`, stands, empty);
  // null: nobody has opened or shut it; then half-typed words that came back open it.
  const [open, setOpen] = useState<boolean | null>(null);
  const [here] = useWhoIsHere();
  const { saving } = form;
  const writing = open ?? form.dirty;

  const answer = async (said: Agreement['answer']) => {
    const because = said === 'disagree' ? { text: form.value.because, language: code } : undefined;
    const done = await form.save(answerStep, {
      step: step.id,
      person: person.id,
      answer: said,
      because,
      with: here,
    });
    if (done) setOpen(false);
  };
  const give = (said: Agreement['answer']) => void answer(said);
  return (
    <>
      <div className={css.speaker}>
        <h2 className={css.turn} tabIndex={-1}>
          <PersonFace looks={now(person.looks)} />
          {t('speaks', { name: now(person.name) })}
        </h2>
        <Button kind="quiet" tone="ink" icon="person" onClick={onSomebodyElse}>
          {t('somebody-else')}
        </Button>
        <WhoIsHere plan={plan} person={person} />
      </div>
      {writing ? (
        <div className={css.say}>
          <TextArea
            label={planWords('disagree')}
            hint={t('disagree-hint')}
            size="large"
            rows={2}
            lang={code}
            value={form.value.because}
            onChange={(because) => form.change({ because })}
          />
          <ButtonGrid of="answers">
            <Button size="big" icon="back" onClick={() => setOpen(false)}>
              {t('not-now')}
            </Button>
            <Button
              size="big"
              icon="say"
              waiting={saving.state === 'saving'}
              onClick={() => give('disagree')}
            >
              {t('keep')}
            </Button>
          </ButtonGrid>
        </div>
      ) : (
        <ButtonGrid of="answers">
          <Button
            size="big"
            icon="check"
            pressed={before?.answer === 'agree'}
            waiting={saving.state === 'saving'}
            onClick={() => give('agree')}
          >
            <InOneLine>
              <Say in="plan" of={(words) => words('agree')} />
            </InOneLine>
          </Button>
          <Button
            size="big"
            icon="say"
            pressed={before?.answer === 'disagree'}
            waiting={saving.state === 'saving'}
            onClick={() => setOpen(true)}
          >
            <InOneLine>
              <Say in="plan" of={(words) => words('disagree')} />
            </InOneLine>
          </Button>
        </ButtonGrid>
      )}
      {saving.state === 'failed' ? (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(saving)}
        </Notice>
      ) : null}
      {saving.state === 'saved' ? <Notice tone="saved">{common('saved')}</Notice> : null}
    </>
  );
}
