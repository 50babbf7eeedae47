import { useMemo, useState } from 'react';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { isCheckerRole, type LanguageCode, languageInfo } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { WordsFile } from '../../../record/exchange/words-file.ts';
import { useAllWordsRead, useKeepWordsRead } from '../../../record/use-words-read.ts';
import { nothingRead } from '../../../record/words-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choice } from '../../../ui/choice/choice.tsx';
import css from '../settings.module.css';
import { type Prefer, takeIn } from './take-in.ts';

type Props = {
  code: LanguageCode;
  file: WordsFile;
  sentences: readonly Sentence[];
  onUsed: (signed: boolean) => void;
  onProblem: (problem: string) => void;
  onLeave: () => void;
};

/** What a file of checked words holds, in sentences, before anything is changed. */
export function WhatIsInIt({ code, file, sentences, onUsed, onProblem, onLeave }: Props) {
  const t = useWords('check-words');
  const formats = useFormats();
  const here = useAllWordsRead()[code] ?? nothingRead;
  const keep = useKeepWordsRead(code);
  const [prefer, setPrefer] = useState<Prefer | null>(null);
  const taken = useMemo(
    () => takeIn(here, file, sentences, prefer ?? 'theirs'),
    [here, file, sentences, prefer],
  );
  const undecided = taken.differ > 0 && prefer === null;
  const { signed } = file;

  const use = async () => {
    const done = await keep((before) => takeIn(before, file, sentences, prefer ?? 'theirs').words);
    if (done.ok) onUsed(taken.words.signed !== null);
    else onProblem(done.reason);
  };
  return (
    <section className={css.group}>
      <h3>{t('file.language', { language: languageInfo(code).name })}</h3>
      <ul className={css.points}>
        <li>
          {signed !== null && isCheckerRole(signed.by)
            ? t('file.signed', {
                role: t(`sign.role.${signed.by}`),
                date: formats.date(signed.date, 'short'),
              })
            : t('file.unsigned')}
        </li>
        <li>{t('file.read', { count: taken.read })}</li>
        <li>{t('file.better', { count: taken.better })}</li>
        {taken.stale === 0 ? null : <li>{t('file.stale', { count: taken.stale })}</li>}
      </ul>
      {taken.differ === 0 ? null : (
        <Choice
          legend={t('file.differ', { count: taken.differ })}
          options={[
            { value: 'theirs', words: t('file.theirs') },
            { value: 'ours', words: t('file.ours') },
          ]}
          value={prefer}
          onChange={setPrefer}
        />
      )}
      <div className={css.actions}>
        <Button kind="main" icon="check" waiting={undecided} onClick={() => void use()}>
          {t('file.go')}
        </Button>
        <Button onClick={onLeave}>{t('file.leave')}</Button>
      </div>
    </section>
  );
}
