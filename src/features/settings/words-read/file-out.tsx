import { useState } from 'react';
import { isInForce, markOf } from '../../../i18n/checking/how-far.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { VERSION } from '../../../platform/version.ts';
import { makeWordsFile } from '../../../record/exchange/words-file.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import css from '../settings.module.css';
import type { Reading } from './use-reading.ts';

type Props = { code: LanguageCode; sentences: readonly Sentence[]; reading: Reading };

/** What was read and written better, as one plain file. */
export function FileOut({ code, sentences, reading }: Props) {
  const t = useWords('check-words');
  const [saved, setSaved] = useState(false);
  const { written } = reading.kept;
  const read = sentences.filter(reading.isRead);
  const out = () => {
    const inForce = sentences
      .filter(({ id, shipped }) => isInForce(written[id], shipped))
      .map(({ id }) => id);
    const file = makeWordsFile(
      code,
      VERSION,
      {
        written: Object.fromEntries(Object.entries(written).filter(([id]) => inForce.includes(id))),
        signed: reading.standing?.is === 'checked' ? reading.kept.signed : null,
      },
      Object.fromEntries(read.map((sentence) => [sentence.id, markOf(sentence, written)])),
    );
    saveFile(new Blob([file], { type: 'application/json' }), `waymark-words-${code.toLowerCase()}.json`);
    setSaved(true);
  };
  return (
    <Card title={t('file.title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('file.why')}</p>
        {read.length === 0 ? (
          <p>{t('file.nothing')}</p>
        ) : (
          <div className={css.actions}>
            <Button icon="download" onClick={out}>
              {t('file.out')}
            </Button>
          </div>
        )}
        {saved ? <Notice tone="saved">{t('file.saved')}</Notice> : null}
      </div>
    </Card>
  );
}
