import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { useTroubleWords } from '../refusal/use-trouble-words.ts';

/** What stands in an editor's place until its plan is open, or when it cannot be opened. */
export function LoadingOrProblem({ problem, back }: { problem: string | null; back: string }) {
  const t = useWords('editing');
  const troubleWords = useTroubleWords();
  return (
    <WorkerPage
      title={problem === null ? t('loading') : t('not-here')}
      back={{ words: t('back'), href: back }}
    >
      {problem === null ? null : (
        <Notice tone="problem" actions={<Button href={back}>{t('to-plan')}</Button>}>
          {troubleWords({ refusal: null, problem })}
        </Notice>
      )}
    </WorkerPage>
  );
}
