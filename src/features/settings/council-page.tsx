import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ContactsCard } from './contacts-card.tsx';
import { CouncilFileCard } from './council-file-card.tsx';
import { ExampleNote } from './example-note.tsx';
import { ListsCard } from './lists-card.tsx';
import css from './settings.module.css';

/** What the council decides: whom to ring, its lists, and one file that carries them all. */
export function CouncilPage() {
  const t = useWords('council');
  const settings = useWords('settings');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('subtitle')}
      back={{ words: settings('back-to-settings'), href: paths.settings }}
    >
      {real ? (
        <div className={css.columns}>
          <div className={css.column}>
            <ContactsCard />
          </div>
          <div className={css.column}>
            <ListsCard />
            <CouncilFileCard />
          </div>
        </div>
      ) : (
        <ExampleNote />
      )}
    </WorkerPage>
  );
}
