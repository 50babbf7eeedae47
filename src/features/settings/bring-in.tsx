import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import {
  type BackupChoice,
  BackupFileFields,
  missingOf,
  nothingChosen,
} from '../../plan-ui/backup-file/backup-file-fields.tsx';
import { readFile } from '../../platform/save-file.ts';
import { MOST_BACKUP_BYTES } from '../../record/exchange/backup-size.ts';
import type { Merged } from '../../record/exchange/merge-backup.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './settings.module.css';

type Stage =
  | { readonly at: 'ready' | 'working' }
  | { readonly at: 'brought'; readonly merged: Merged & { readonly ok: true } }
  | { readonly at: 'problem'; readonly problem: string };

/** Adds what is in a backup file to what is here. Nothing here is replaced; a file that is no good changes nothing. */
export function BringIn({ onBrought }: { onBrought: () => void }) {
  const t = useWords('settings');
  const problems = useWords('problems') as (code: string) => string;
  const device = useDevice();
  const [choice, setChoice] = useState<BackupChoice>(nothingChosen);
  const [looked, setLooked] = useState(false);
  const [stage, setStage] = useState<Stage>({ at: 'ready' });

  const bring = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    const { file, kind, text } = choice;
    if (stage.at === 'working' || file === null || missingOf(choice) !== null) return;
    setStage({ at: 'working' });
    const read = await readFile(file, MOST_BACKUP_BYTES);
    if (!read.ok) return setStage({ at: 'problem', problem: read.because });
    const merged = await device.merge(read.bytes, { kind, text });
    if (!merged.ok) return setStage({ at: 'problem', problem: merged.reason });
    setStage({ at: 'brought', merged });
    setChoice(nothingChosen);
    setLooked(false);
    onBrought();
  };

  return (
    <form className={css.stack} autoComplete="off" noValidate onSubmit={(event) => void bring(event)}>
      <p>{t('backup.in-what')}</p>
      <BackupFileFields
        value={choice}
        onChange={(chosen) => {
          setChoice(chosen);
          setStage({ at: 'ready' });
        }}
        missing={looked ? missingOf(choice) : null}
      />
      {stage.at === 'problem' ? <Notice tone="problem">{problems(stage.problem)}</Notice> : null}
      {stage.at === 'brought' ? <Brought merged={stage.merged} /> : null}
      <div className={css.actions}>
        <Button type="submit" kind="main" icon="upload" waiting={stage.at === 'working'}>
          {t('backup.in-go')}
        </Button>
      </div>
      <p className={css.working} role="status">
        {stage.at === 'working' ? t('backup.in-working') : null}
      </p>
    </form>
  );
}

function Brought({ merged }: { merged: Merged & { readonly ok: true } }) {
  const t = useWords('settings');
  const { newPlans, newEntries, healed, unreadable } = merged;
  const lines = [
    newPlans > 0 ? t('backup.in-plans', { count: newPlans }) : null,
    newEntries > 0 ? t('backup.in-new', { count: newEntries }) : null,
    healed > 0 ? t('backup.in-healed', { count: healed }) : null,
    newPlans + newEntries + healed === 0 ? t('backup.in-nothing') : null,
    unreadable > 0 ? t('backup.in-unreadable', { count: unreadable }) : null,
  ].filter((line) => line !== null);
  return (
    <Notice tone="saved">
      {lines.map((line) => (
        <span key={line} className={css.line}>
          {line}
        </span>
      ))}
    </Notice>
  );
}
