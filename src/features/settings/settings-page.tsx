import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { CheckWordsCard } from './check-words-card.tsx';
import { CouncilCard } from './council-card.tsx';
import { ExampleNote } from './example-note.tsx';
import { LanguagesCard } from './languages-card.tsx';
import { LockCard } from './lock-card.tsx';
import css from './settings.module.css';
import { StorageCard } from './storage-card.tsx';
import { UpdateCard } from './update-card.tsx';
import { YouCard } from './you-card.tsx';

/** All that can be set on this tablet, on one screen. */
export function SettingsPage() {
  const t = useWords('settings');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage title={t('title')} subtitle={t('subtitle')} back={{ words: t('back'), href: paths.families }}>
      {real ? (
        <div className={css.columns}>
          <div className={css.column}>
            <YouCard />
            <LanguagesCard />
            <StorageCard />
          </div>
          <div className={css.column}>
            <LockCard />
            <CouncilCard />
            <CheckWordsCard />
            <UpdateCard />
          </div>
        </div>
      ) : (
        <div className={css.column}>
          <ExampleNote />
          <LanguagesCard />
          <UpdateCard />
        </div>
      )}
    </WorkerPage>
  );
}
