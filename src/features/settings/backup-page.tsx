import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { BackupAge } from './backup-age.tsx';
import { BringIn } from './bring-in.tsx';
import { ExampleNote } from './example-note.tsx';
import { MakeFile } from './make-file.tsx';
import css from './settings.module.css';

/** One sealed file out, one in; how old the last one is; what is in it. */
export function BackupPage() {
  const t = useWords('settings');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage title={t('backup.title')} back={{ words: t('back-to-settings'), href: paths.settings }}>
      {real ? <Both /> : <ExampleNote />}
    </WorkerPage>
  );
}

function Both() {
  const t = useWords('settings');
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((before) => before + 1);
  return (
    <div className={css.columns}>
      <div className={css.column}>
        <Card title={t('backup.out')}>
          <div className={css.stack}>
            <BackupAge turn={turn} />
            <MakeFile onMade={again} />
          </div>
        </Card>
        <Card title={t('backup.what')} kind="sunk">
          <ul className={css.points}>
            <li>{t('backup.what-in')}</li>
            <li>{t('backup.what-out')}</li>
            <li>{t('backup.what-clear')}</li>
          </ul>
        </Card>
      </div>
      <Card title={t('backup.in')}>
        <BringIn onBrought={again} />
      </Card>
    </div>
  );
}
