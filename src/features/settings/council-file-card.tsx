import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { readFile, saveFile } from '../../platform/save-file.ts';
import { keepParts, keptParts } from '../../record/council-kept.ts';
import { MOST_COUNCIL_BYTES, makeCouncilFile, readCouncilFile } from '../../record/exchange/council-file.ts';
import { firstSettings } from '../../record/settings.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { FilePick } from '../../ui/file-pick/file-pick.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './settings.module.css';

type Stage =
  | { readonly at: 'ready' | 'not-lists' }
  | { readonly at: 'used'; readonly refused: number }
  | { readonly at: 'problem'; readonly problem: string };

/** All the council's lists out in one plain file, and in from one. */
export function CouncilFileCard() {
  const t = useWords('council');
  const settings = useWords('settings');
  const problems = useWords('problems') as (code: string) => string;
  const { session } = useDevice();
  const [file, setFile] = useState<File | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'ready' });

  const out = () =>
    saveFile(
      new Blob([makeCouncilFile(keptParts(session.ring.settings))], { type: 'application/json' }),
      'waymark-council-lists.json',
    );
  const bring = async (event: FormEvent) => {
    event.preventDefault();
    if (file === null) return;
    const read = await readFile(file, MOST_COUNCIL_BYTES);
    if (!read.ok) return setStage({ at: 'problem', problem: read.because });
    const lists = readCouncilFile(read.bytes);
    if (!lists.ok) return setStage({ at: 'not-lists' });
    const before = session.ring.settings ?? firstSettings;
    const done = await session.saveSettings(keepParts(before, { ...keptParts(before), ...lists.parts }));
    setStage(
      done.ok ? { at: 'used', refused: lists.refused.length } : { at: 'problem', problem: done.reason },
    );
  };

  return (
    <Card title={t('file.title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('file.why')}</p>
        <div className={css.actions}>
          <Button icon="download" onClick={out}>
            {t('file.out')}
          </Button>
        </div>
        <form className={css.stack} onSubmit={(event) => void bring(event)}>
          <h3 className={css.label}>{t('file.in')}</h3>
          <p className={css.soft}>{t('file.in-what')}</p>
          <FilePick
            label={settings('file.pick')}
            chosen={file === null ? undefined : t('file.picked', { name: file.name })}
            accept=".json"
            onPick={(picked) => {
              if (picked === null) return;
              setFile(picked);
              setStage({ at: 'ready' });
            }}
          />
          {file === null ? null : (
            <div className={css.actions}>
              <Button type="submit" kind="main" icon="upload">
                {t('file.go')}
              </Button>
            </div>
          )}
        </form>
        {stage.at === 'not-lists' ? <Notice tone="problem">{t('file.not-lists')}</Notice> : null}
        {stage.at === 'problem' ? <Notice tone="problem">{problems(stage.problem)}</Notice> : null}
        {stage.at === 'used' ? (
          <Notice
            tone="saved"
            note={stage.refused === 0 ? undefined : t('file.refused', { count: stage.refused })}
          >
            {t('file.used')}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
