import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { openMeetingOf } from '../../plan/meeting/views.ts';
import { children, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { DraftLabel, LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './plan-page.module.css';

/** Where one goes from the plan, and the language this page speaks. */
export function PlanNav({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  const common = useWords('common');
  const { chooseFamily } = useChosenLanguages();
  const language = useFamilyLanguage(plan);
  return (
    <div className={css.bar}>
      <nav className={css.nav} aria-label={t('goTo')}>
        <Button kind="quiet" icon="calendar" href={paths.coreGroup(plan.id, openMeetingOf(plan)?.id)}>
          {t('coreGroup')}
        </Button>
        <Button kind="quiet" icon="hand" href={paths.handOver(plan.id)}>
          {t('handOver')}
        </Button>
        {children(plan).some((child) => !isUnborn(child)) ? (
          <Button kind="quiet" icon="pencil" href={paths.hills(plan.id)}>
            {t('hills')}
          </Button>
        ) : null}
        <Button kind="quiet" icon="bulb" href={paths.missing(plan.id)}>
          {t('missing')}
        </Button>
        <Button kind="quiet" icon="hourglass" href={paths.drift(plan.id)}>
          {t('waiting')}
        </Button>
        <Button kind="quiet" icon="history" href={paths.history(plan.id)}>
          {t('history')}
        </Button>
        <Button kind="quiet" icon="print" href={paths.print(plan.id)}>
          {common('action.print')}
        </Button>
        {stonesInOrder(plan).length === 0 ? null : (
          <Button kind="quiet" icon="pencil" href={paths.roadEditor(plan.id)}>
            {t('road')}
          </Button>
        )}
      </nav>
      <LanguageSwitch value={language} onChange={chooseFamily} />
      <div className={css.tags}>
        <DraftLabel />
      </div>
    </div>
  );
}
