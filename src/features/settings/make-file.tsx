import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { saveFile } from '../../platform/save-file.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './settings.module.css';

type Stage =
  | { readonly at: 'ready' | 'working' }
  | { readonly at: 'made'; readonly name: string; readonly plans: number }
  | { readonly at: 'problem'; readonly problem: string };

/** Seals everything into one file and hands it to the browser. */
export function MakeFile({ onMade }: { onMade: () => void }) {
  const t = useWords('settings');
  const problems = useWords('problems') as (code: string) => string;
  const device = useDevice();
  const [stage, setStage] = useState<Stage>({ at: 'ready' });

  const make = async () => {
    if (stage.at === 'working') return;
    setStage({ at: 'working' });
    const backup = await device.makeBackup();
    if (!backup.ok) return setStage({ at: 'problem', problem: backup.problem });
    saveFile(new Blob([backup.bytes], { type: 'application/octet-stream' }), backup.name);
    try {
      await backup.noteSaved();
    } catch {
      // The file is out; that it is cannot be noted on a full disk, and then the count of days goes on.
      setStage({ at: 'problem', problem: 'storage-full' });
      return;
    }
    setStage({ at: 'made', name: backup.name, plans: backup.plans });
    onMade();
  };

  const note = (count: number, name: string) =>
    count === 0 ? t('backup.made-empty', { name }) : t('backup.made-note', { count, name });

  return (
    <div className={css.stack}>
      <p>{t('backup.out-what')}</p>
      <p className={css.soft}>{t('backup.out-where')}</p>
      <div className={css.actions}>
        <Button kind="main" icon="download" waiting={stage.at === 'working'} onClick={() => void make()}>
          {t('backup.out-go')}
        </Button>
      </div>
      <p className={css.working} role="status">
        {stage.at === 'working' ? t('backup.out-working') : null}
      </p>
      {stage.at === 'made' ? (
        <Notice tone="saved" note={note(stage.plans, stage.name)}>
          {t('backup.made')}
        </Notice>
      ) : null}
      {stage.at === 'problem' ? <Notice tone="problem">{problems(stage.problem)}</Notice> : null}
    </div>
  );
}
