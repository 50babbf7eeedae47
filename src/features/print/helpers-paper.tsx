import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { PlanCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { today } from '../../platform/now.ts';
import { HelperLine } from './helper-line.tsx';
import css from './paper.module.css';
import { Paper } from './paper.tsx';

type Props = {
  /** For names and faces only; what is said comes from the copy. */
  plan: Plan;
  copy: Pick<PlanCopy, 'helpers' | 'ring' | 'version'>;
};

/** Who helps us, on one sheet for the fridge. */
export function HelpersPaper({ plan, copy }: Props) {
  const t = useWords('print');
  const words = useWords('plan');
  const { date } = useFormats();
  const name = plan.family ? now(plan.family.name) : '';
  return (
    <Paper
      over={words('family', { name })}
      title={t('who-helps')}
      ring={copy.ring}
      foot={t('foot-plan', { name, version: copy.version, date: date(today(), 'long') })}
    >
      {copy.helpers.length === 0 ? <p className={css.nothing}>{t('helps-none')}</p> : null}
      <ul>
        {copy.helpers.map((helper) => (
          <li key={helper.id}>
            <HelperLine plan={plan} helper={helper} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}
