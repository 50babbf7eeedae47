import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';

/** The address names something that is not in this plan. */
export function NotHere({ back }: { back: string }) {
  const t = useWords('editing');
  return (
    <WorkerPage title={t('not-here')} back={{ words: t('back'), href: back }}>
      <EmptyState title={t('not-here-why')} action={<Button href={back}>{t('to-plan')}</Button>} />
    </WorkerPage>
  );
}
