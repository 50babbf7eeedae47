import { useWords } from '../../i18n/use-words.ts';
import type { PlanBOnCopy } from '../../plan/copy/plan-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './paper.module.css';
import { PaperPicture } from './paper-picture.tsx';

/** If …, then …; who, how soon, who is told. */
export function PlanBOnPaper({ plan, planB }: { plan: Plan; planB: PlanBOnCopy }) {
  return (
    <div className={css.turning}>
      <Both picture={<PaperPicture picture={planB.picture} looks={looksOf(plan)} size="72px" />}>
        <TurningWords plan={plan} planB={planB} />
      </Both>
    </div>
  );
}

function TurningWords({ plan, planB }: { plan: Plan; planB: PlanBOnCopy }) {
  const t = useWords('plan');
  const own = useWords('print');
  const names = useNamesOf(plan);
  const { seen, then, by, within, tell } = planB.turning;
  const who = by === undefined ? '' : names([by]);
  const soon = within === undefined ? '' : t(`within.${within.unit}`, { count: within.count });
  const told = names(tell);
  return (
    <div className={css.words}>
      {planB.inUse ? (
        <p>
          <Tag>{t('planBInUse')}</Tag>
        </p>
      ) : null}
      <p>
        {t('if')} <Said words={seen} mark />
      </p>
      <p className={css.large}>
        {t('then')}{' '}
        <b>
          <Said words={then} mark />
        </b>
      </p>
      {who + soon === '' ? null : <p>{[who, soon].filter((one) => one !== '').join(' · ')}</p>}
      {told === '' ? null : (
        <p>
          {own('tell')} {told}
        </p>
      )}
    </div>
  );
}
