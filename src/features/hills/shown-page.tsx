import { useParams } from 'react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shownHills } from '../../plan/hills/views.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import child from './hills.module.css';
import { KeptHill } from './kept-hill.tsx';
import css from './told.module.css';

/** What a child told and everybody may see (E6): nothing else. */
export function ShownHillsPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return (
    <FamilyVoice plan={view.plan}>
      <Shown plan={view.plan} />
    </FamilyVoice>
  );
}

function Shown({ plan }: { plan: Plan }) {
  const t = useWords('hills');
  const common = useWords('common');
  const { date } = useFormats();
  const shown = shownHills(plan, null);
  return (
    <FamilyPage
      title={t('shown.title')}
      note={<DraftLabel />}
      beside={<FamilyTools planId={plan.id} />}
      back={
        <Button size="big" icon="back" href={paths.together(plan.id)}>
          {common('action.back')}
        </Button>
      }
    >
      {shown.length === 0 ? <p className={child.fine}>{t('shown.nothing')}</p> : null}
      <div className={css.beside}>
        {shown.map(({ hill, person, on }) => {
          const name = nameOf(plan, person) ?? '';
          return (
            <article key={hill.id} className={css.shown}>
              <h2 className={css.kind}>
                <HillArt kind={hill.kind} size="s" />
                <span>{t(`shown.kind.${hill.kind}`, { name })}</span>
              </h2>
              <p className={css.quiet}>{t('shown.on', { date: date(on, 'long') })}</p>
              <KeptHill plan={plan} hill={hill} name={name} size="large" />
            </article>
          );
        })}
      </div>
    </FamilyPage>
  );
}
