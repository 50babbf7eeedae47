import { useWords } from '../../i18n/use-words.ts';
import { choosePlanKind } from '../../plan/family/decide.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { closesHere, planKind, planKindsFor } from '../../plan/timescales/plan-kinds.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { useDueWords } from '../../plan-ui/due/use-due-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './dates.module.css';

/** Which kind of plan it is: its limits follow from it, and whether a tablet can close it. Kept when it is chosen. */
export function PlanKindCard({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('due');
  const families = useWords('families');
  const words = useDueWords();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  const { family } = plan;
  if (family === null) return null;
  const chosen = now(family.kind);
  const offered = planKindsFor(family.nation, today).map(({ id }) => id);
  const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  const choose = (kind: string | null) => void doing(choosePlanKind, { kind });
  return (
    <Card title={t('page.kind')}>
      <div className={css.stack}>
        <Choice
          legend={t('page.kind-why')}
          options={all.map((kind) => ({ value: kind, words: words.kind(kind) }))}
          value={chosen}
          onChange={choose}
        />
        <ConflictNote held={family.kind} show={words.kind} onChoose={choose} />
        {closesHere(chosen) ? null : <p className={css.soft}>{t('page.no-tablet')}</p>}
        {chosen === null ? null : <p className={css.small}>{planKind(chosen)?.source}</p>}
        <p className={css.soft}>
          {t('page.limits-of', { nation: families(`new.nations.${family.nation}`) })}
        </p>
        <div className={css.actions}>
          <Button kind="quiet" href={paths.timeLimits}>
            {t('page.see-limits')}
          </Button>
        </div>
        {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
      </div>
    </Card>
  );
}
