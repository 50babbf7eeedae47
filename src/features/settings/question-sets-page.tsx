import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ExampleNote } from './example-note.tsx';
import { QuestionSetsForm } from './question-sets-form.tsx';

/** Which questions each age, parents and professionals are asked, and within how many days a low answer gets its reply. */
export function QuestionSetsPage() {
  const t = useWords('council');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('questions.title')}
      subtitle={t('questions.why')}
      back={{ words: t('back'), href: paths.council }}
      width="narrow"
    >
      {real ? <QuestionSetsForm /> : <ExampleNote />}
    </WorkerPage>
  );
}
