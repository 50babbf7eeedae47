import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { closedSince } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './plan-page.module.css';

/** Below the plan, where the worker goes for our own work on it, in the worker's language; no family screen leads there. */
export function OurWork({ plan }: { plan: Plan }) {
  const { worker } = useChosenLanguages();
  return (
    <Language code={worker}>
      <WaysOn plan={plan} />
    </Language>
  );
}

function WaysOn({ plan }: { plan: Plan }) {
  const t = useWords('supervision');
  return (
    <nav className={css.ourWork} aria-label={t('go.label')}>
      <Button kind="quiet" icon="say" href={paths.supervision(plan.id)}>
        {t('go.supervision')}
      </Button>
      <Button kind="quiet" icon="lock" href={paths.closing(plan.id)}>
        {t('go.closing')}
      </Button>
    </nav>
  );
}

/** X7: closed since when, and who decided it. */
export function ClosedNotice({ plan }: { plan: Plan }) {
  const t = useWords('supervision');
  const { date } = useFormats();
  const closed = closedSince(plan);
  if (closed === null) return null;
  const { name, role } = closed.decision;
  return (
    <Notice
      tone="info"
      icon="lock"
      actions={<Button href={paths.closing(plan.id)}>{t('closed-look')}</Button>}
    >
      {t('closed', { date: date(closed.on, 'long'), name, role })}
    </Notice>
  );
}
