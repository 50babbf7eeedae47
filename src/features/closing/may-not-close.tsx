import { useWords } from '../../i18n/use-words.ts';
import { mayCloseHere } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

/** X6: why this plan is not closed from a tablet; nothing where it may be. */
export function MayNotClose({ plan }: { plan: Plan }) {
  const t = useWords('closing');
  const may = mayCloseHere(plan);
  if (may === 'yes') return null;
  if (may === 'not-from-here')
    return (
      <Notice tone="problem" icon="lock" note={t('not-from-here-why')}>
        {t('not-from-here')}
      </Notice>
    );
  return (
    <Notice
      tone="info"
      note={t('kind-not-said-why')}
      actions={<Button href={paths.dates(plan.id)}>{t('kind-where')}</Button>}
    >
      {t('kind-not-said')}
    </Notice>
  );
}
