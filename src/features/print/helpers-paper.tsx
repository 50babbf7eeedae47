import type { PlanCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { FootOf } from './foot-of.tsx';
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
  const name = plan.family ? now(plan.family.name) : '';
  return (
    <Paper
      over={
        <Both inline>
          <Say in="plan" of={(t) => t('family', { name })} />
        </Both>
      }
      title={<Say in="print" of={(t) => t('who-helps')} />}
      ring={copy.ring}
      foot={<FootOf of="family" name={name} version={copy.version} />}
    >
      {copy.helpers.length === 0 ? (
        <Both>
          <p className={css.nothing}>
            <Say in="print" of={(t) => t('helps-none')} />
          </p>
        </Both>
      ) : null}
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
