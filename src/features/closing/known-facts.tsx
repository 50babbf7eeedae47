import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Closing } from '../../plan/closing/closing.ts';
import { answerClosing } from '../../plan/closing/decide.ts';
import type { ClosingQuestion } from '../../plan/closing/facts.ts';
import { isKnown, questionsFor } from '../../plan/closing/questions.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './closing.module.css';
import { FactsOf } from './facts-of.tsx';
import { FormTrouble } from './form-trouble.tsx';

const questions: readonly ClosingQuestion[] = [
  'child-last-seen',
  'plan-b-used',
  'why-they-stay-away',
  'other-parent-asked',
  'goals-sustained',
  'who-is-there-after',
];

const none: Readonly<Record<string, string>> = {};

/** X2, X3: question by question what the plan knows, and what somebody found out where it does not. */
export function KnownFacts({ plan, closing }: { plan: Plan; closing: Closing | undefined }) {
  const t = useWords('closing');
  const { code } = useLanguage();
  const rules = useCouncil(timeLimits);
  const stands = Object.fromEntries(questions.map((one) => [one, closing?.answers[one]?.words.text ?? '']));
  const form = useForm(
    plan.id,
    `closing-answers:${closing?.id ?? 'none'}`,
    { answers: stands },
    { answers: none },
  );
  const { answers } = form.value;
  const [busy, setBusy] = useState(false);
  const asked = closing ? questionsFor(closing.reason) : [];
  const inOrder = [...asked, ...questions.filter((one) => !asked.includes(one))];

  const save = async () => {
    if (!closing) return;
    setBusy(true);
    for (const question of asked) {
      const text = answers[question] ?? '';
      if (text === (stands[question] ?? '')) continue;
      const words = { text, language: code };
      if (!(await form.also(answerClosing, { closing: closing.id, question, words }))) break;
    }
    setBusy(false);
  };

  return (
    <Card title={t('facts')}>
      <p className={css.note}>{t('facts-hint')}</p>
      <ul className={css.questions}>
        {inOrder.map((question) => {
          const needed = asked.includes(question);
          const answer = closing?.answers[question];
          const known = isKnown(plan, question, rules, today());
          return (
            <li key={question} className={css.question}>
              <div className={css.head}>
                <h3>{t(`questions.${question}`)}</h3>
                {closing === undefined ? null : needed ? (
                  <Tag
                    kind={answer || known ? 'plain' : 'info'}
                    icon={answer || known ? 'check' : 'question'}
                  >
                    {answer ? t('answered', { name: answer.by }) : t(known ? 'knows' : 'needs')}
                  </Tag>
                ) : (
                  <Tag kind="plain">{t('not-needed')}</Tag>
                )}
              </div>
              <FactsOf plan={plan} question={question} explored={answer !== undefined} />
              {closing && needed && form.loaded ? (
                <TextArea
                  label={t('your-answer')}
                  rows={2}
                  lang={code}
                  value={answers[question] ?? ''}
                  onChange={(text) => form.change({ answers: { ...answers, [question]: text } })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {closing ? (
        <div className={css.part}>
          <FormTrouble saving={form.saving} trouble={null} />
          <div>
            <Button onClick={() => void save()} waiting={busy || !form.dirty}>
              {t('save-answers')}
            </Button>
          </div>
        </div>
      ) : null}
    </Card>
  );
}
