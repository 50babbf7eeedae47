import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { changePlanB } from '../../plan/plan-b/change.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './road-overview.module.css';

/** Where each plan B leaves the road and where it comes back (C5). Chosen is saved at once, and said so. */
export function PlanBPlaces({ plan }: { plan: Plan }) {
  const t = useWords('road-editor');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const act = useAct(plan.id);
  const [acted, setActed] = useState<Acted | null>(null);
  const planBs = standingPlanBs(plan);
  const place = async (planB: string, change: { leavesAfter?: string | null; comesBackAt?: string | null }) =>
    setActed(await act(changePlanB, { planB, ...change }));
  return (
    <Card title={t('plan-bs')}>
      {planBs.length === 0 ? (
        <div className={css.lay}>
          <p>{t('plan-bs-none')}</p>
          <Button icon="plus" href={paths.planB(plan.id)}>
            {t('add-plan-b')}
          </Button>
        </div>
      ) : (
        <ul className={css.stones}>
          {planBs.map((planB) => (
            <li key={planB.id} className={css.planb}>
              <p>
                <Said words={now(planB.turning).seen} mark />
              </p>
              <StoneChoice
                plan={plan}
                planB={planB}
                side="leavesAfter"
                onChange={(leavesAfter) => void place(planB.id, { leavesAfter })}
              />
              <StoneChoice
                plan={plan}
                planB={planB}
                side="comesBackAt"
                onChange={(comesBackAt) => void place(planB.id, { comesBackAt })}
              />
            </li>
          ))}
        </ul>
      )}
      {acted === null ? null : acted.ok ? (
        <Notice tone="saved">{common('saved')}</Notice>
      ) : (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(acted)}
        </Notice>
      )}
    </Card>
  );
}

type ChoiceProps = {
  plan: Plan;
  planB: PlanB;
  side: 'leavesAfter' | 'comesBackAt';
  onChange: (stone: string | null) => void;
};

function StoneChoice({ plan, planB, side, onChange }: ChoiceProps) {
  const t = useWords('road-editor');
  const common = useWords('common');
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t(side === 'leavesAfter' ? 'leaves' : 'comes-back')}</label>
      <select
        id={id}
        className={css.select}
        value={now(planB.place)[side] ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{t('not-placed')}</option>
        {stonesInOrder(plan).map((stone) => (
          <option key={stone.id} value={stone.id} lang={now(stone.name).language}>
            {now(stone.name).text || common('goodbye')}
          </option>
        ))}
      </select>
    </div>
  );
}
