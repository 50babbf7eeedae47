import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { withdrawDecision } from '../../plan/supervision/decide.ts';
import { isItsWriter, isSignedByWriter } from '../../plan/supervision/its-writer.ts';
import type { Decision } from '../../plan/supervision/supervision.ts';
import { DecisionShown } from '../../plan-ui/decision/decision-shown.tsx';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './supervision.module.css';

type Props = { plan: Plan; decision: Decision; saved: boolean };

/** U4: a decision to read. Its writer may take it back; nobody may change it. */
export function KeptDecision({ plan, decision, saved }: Props) {
  const t = useWords('supervision');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const author = useRecord().author();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  const mine = author !== null && isItsWriter(decision, author);
  return (
    <WorkerPage
      title={t('decision.title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: t('decision.all'), href: paths.supervision(plan.id) }}
      width="narrow"
    >
      <div className={css.part}>
        {saved ? (
          <Notice tone="saved" actions={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}>
            {editing('saved')}
          </Notice>
        ) : null}
        <Card>
          <DecisionShown plan={plan} decision={decision} />
        </Card>
        {decision.withdrawn ? null : mine ? (
          <Ending
            title={t('decision.withdraw')}
            label={t('decision.withdraw-why')}
            hint={t('decision.withdraw-hint')}
            doWords={t('decision.withdraw-do')}
            language={code}
            value={ending}
            onChange={setEnding}
            onEnd={(because) => doing(withdrawDecision, { decision: decision.id, because })}
          />
        ) : (
          <p className={css.note}>
            {isSignedByWriter(decision)
              ? t('decision.not-yours', { name: decision.name })
              : t('decision.nobodys')}
          </p>
        )}
        {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
        <div>
          <Button href={paths.supervision(plan.id)}>{t('decision.all')}</Button>
        </div>
      </div>
    </WorkerPage>
  );
}
