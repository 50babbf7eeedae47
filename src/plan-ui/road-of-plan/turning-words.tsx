import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { useNamesOf } from '../person/use-names-of.ts';
import { Said } from '../said/said.tsx';
import css from './road-of-plan.module.css';

type Props = { plan: Plan; planB: PlanB; inUse: boolean };

/** Plan B on the road: if …, then …, who and how soon. In use, what we do now comes first (C2). */
export function TurningWords({ plan, planB, inUse }: Props) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const { seen, then, by, within } = now(planB.turning);
  const doer = by === undefined ? '' : names([by]);
  const soon = within === undefined ? '' : t(`within.${within.unit}`, { count: within.count });
  const small = [doer, soon].filter((one) => one !== '').join(' · ');
  return (
    <>
      {inUse ? (
        <p>
          <Tag>{t('planBInUse')}</Tag>
        </p>
      ) : null}
      {inUse ? (
        <p>
          <b>
            <Said words={then} mark />
          </b>
        </p>
      ) : (
        <>
          <p>
            <b>{t('planB')}</b>
          </p>
          <p>
            {t('if')} <Said words={seen} /> {t('then')} <Said words={then} mark />
          </p>
        </>
      )}
      {small === '' ? null : <p className={css.small}>{small}</p>}
    </>
  );
}
