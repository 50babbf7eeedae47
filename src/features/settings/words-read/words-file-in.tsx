import { type FormEvent, useState } from 'react';
import { loadSentences } from '../../../i18n/checking/load-sentences.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { fallbackLanguage, isLanguageCode, type LanguageCode } from '../../../i18n/languages.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { readFile } from '../../../platform/save-file.ts';
import { MOST_WORDS_BYTES, readWordsFile, type WordsFile } from '../../../record/exchange/words-file.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { FilePick } from '../../../ui/file-pick/file-pick.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import css from '../settings.module.css';
import { WhatIsInIt } from './what-is-in-it.tsx';

type Refusal = 'not-words' | 'damaged' | 'newer-version' | 'foreign';
type Stage =
  | { readonly at: 'ready' | 'not-here' | 'used' | 'used-signed' }
  | { readonly at: 'refused'; readonly because: Refusal }
  | { readonly at: 'problem'; readonly problem: string }
  | {
      readonly at: 'looked';
      readonly code: LanguageCode;
      readonly file: WordsFile;
      readonly sentences: readonly Sentence[];
    };

/** What was read on another tablet: looked into first, then used. Nothing read here is lost. */
export function WordsFileIn() {
  const t = useWords('check-words');
  const problems = useWords('problems') as (code: string) => string;
  const [picked, setPicked] = useState<File | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'ready' });

  const look = async (event: FormEvent) => {
    event.preventDefault();
    if (picked === null) return;
    const bytes = await readFile(picked, MOST_WORDS_BYTES);
    if (!bytes.ok) return setStage({ at: 'problem', problem: bytes.because });
    const read = readWordsFile(bytes.bytes);
    if (!read.ok) return setStage({ at: 'refused', because: read.reason });
    const code = read.file.language;
    if (!isLanguageCode(code) || code === fallbackLanguage)
      return setStage({ at: 'refused', because: 'foreign' });
    try {
      setStage({ at: 'looked', code, file: read.file, sentences: await loadSentences(code) });
    } catch {
      setStage({ at: 'not-here' });
    }
  };
  return (
    <Card title={t('file.in')}>
      <form className={css.stack} onSubmit={(event) => void look(event)}>
        <p className={css.soft}>{t('file.in-what')}</p>
        <FilePick
          label={t('file.pick')}
          chosen={picked === null ? undefined : t('file.picked', { name: picked.name })}
          accept=".json"
          onPick={(file) => {
            if (file === null) return;
            setPicked(file);
            setStage({ at: 'ready' });
          }}
        />
        {picked === null || stage.at === 'looked' ? null : (
          <div className={css.actions}>
            <Button type="submit" kind="main" icon="eye">
              {t('file.look')}
            </Button>
          </div>
        )}
      </form>
      {stage.at === 'refused' ? <Notice tone="problem">{t(`file.${stage.because}`)}</Notice> : null}
      {stage.at === 'problem' ? <Notice tone="problem">{problems(stage.problem)}</Notice> : null}
      {stage.at === 'not-here' ? <Notice tone="info">{t('not-here')}</Notice> : null}
      {stage.at === 'used' || stage.at === 'used-signed' ? (
        <Notice tone="saved">{t(`file.${stage.at}`)}</Notice>
      ) : null}
      {stage.at === 'looked' ? (
        <WhatIsInIt
          code={stage.code}
          file={stage.file}
          sentences={stage.sentences}
          onUsed={(signed) => {
            setStage({ at: signed ? 'used-signed' : 'used' });
            setPicked(null);
          }}
          onProblem={(problem) => setStage({ at: 'problem', problem })}
          onLeave={() => {
            setStage({ at: 'ready' });
            setPicked(null);
          }}
        />
      ) : null}
    </Card>
  );
}
