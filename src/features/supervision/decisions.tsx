import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { decisions } from '../../plan/supervision/views.ts';
import { DecisionShown } from '../../plan-ui/decision/decision-shown.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './supervision.module.css';

/** Every decision, the latest first, those taken back too. */
export function Decisions({ plan }: { plan: Plan }) {
  const t = useWords('supervision');
  const all = decisions(plan);
  return (
    <Card
      title={t('decision.list')}
      aside={
        <Button icon="plus" href={paths.decision(plan.id)}>
          {t('write-decision')}
        </Button>
      }
    >
      {all.length === 0 ? <p className={css.note}>{t('decision.none')}</p> : null}
      <ul className={css.past}>
        {all.map((decision) => (
          <li key={decision.id} className={css.line}>
            <DecisionShown plan={plan} decision={decision} leads />
          </li>
        ))}
      </ul>
    </Card>
  );
}
