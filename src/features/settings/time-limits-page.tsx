import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ExampleNote } from './example-note.tsx';
import { TimeLimits } from './time-limits/time-limits.tsx';

/** The limits of each nation, for a council to change: how long, since when, where from; closing days, bank holidays. */
export function TimeLimitsPage() {
  const t = useWords('time-limits');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('why')}
      back={{ words: t('back'), href: paths.council }}
      width="narrow"
    >
      {real ? <TimeLimits /> : <ExampleNote />}
    </WorkerPage>
  );
}
