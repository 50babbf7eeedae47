import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepsTiedTo } from '../../plan/step/tie.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { readAlike } from '../../plan-ui/reading/reading-in-address.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './steps-of-stone.module.css';

/** The steps that lead to a stone, each the way to its own screen: the road is the way round. */
export function StepsOfStone({ plan, stone }: { plan: Plan; stone: string }) {
  const t = useWords('road');
  const [asked] = useSearchParams();
  const steps = stepsTiedTo(plan, stone);
  if (steps.length === 0) return null;
  return (
    <ul className={css.steps} aria-label={t('steps')}>
      {steps.map((step) => (
        <li key={step.id}>
          <Link className={css.step} href={readAlike(paths.togetherStep(plan.id, step.id), asked)}>
            <Picture picture={now(step.picture)} looks={looksOf(plan)} size="m" />
            <span>
              <Said words={now(step.sentence)} mark />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
