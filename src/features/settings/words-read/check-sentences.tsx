import { placesForFamilies } from '../../../i18n/checking/load-sentences.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useDraft } from '../../../record/use-draft.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { LanguageStanding } from '../language-standing.tsx';
import css from '../settings.module.css';
import { FileOut } from './file-out.tsx';
import { SentencePages } from './sentence-pages.tsx';
import { SignOff } from './sign-off.tsx';
import { readTyped, type Typed } from './typed.ts';
import { useReading } from './use-reading.ts';
import own from './words-read.module.css';

/** How far the reading is, the sentences, signing, and the file. */
export function CheckSentences({ code, sentences }: { code: LanguageCode; sentences: readonly Sentence[] }) {
  const t = useWords('check-words');
  const problems = useWords('problems') as (code: string) => string;
  const formats = useFormats();
  const reading = useReading(code, sentences);
  const draft = useDraft<Typed>(null, `check-words:${code}`);
  const typed = readTyped(draft.value);
  const { signed, written } = reading.kept;
  const left = reading.left.length;
  const better = sentences.filter(({ id, shipped }) => written[id]?.before === shipped).length;
  const shown = draft.problem ?? reading.problem;

  return (
    <div className={own.page}>
      <Card>
        <div className={css.stack}>
          <div className={css.actions}>
            <p className={own.count} role="status">
              {t('read', {
                read: formats.number(sentences.length - left),
                all: formats.number(sentences.length),
              })}
            </p>
            <LanguageStanding code={code} />
          </div>
          {better === 0 ? null : <p>{t('better', { count: better })}</p>}
          {signed !== null && left > 0 ? (
            <Notice tone="info">
              {t('changed', { count: left, date: formats.date(signed.date, 'short') })}
            </Notice>
          ) : null}
          <Disclosure title={t('how.title')} startOpen={left === sentences.length}>
            <ol className={own.steps}>
              <li>{t('how.one')}</li>
              <li>{t('how.two')}</li>
              <li>{t('how.three')}</li>
              <li>{t('how.four')}</li>
            </ol>
          </Disclosure>
        </div>
      </Card>
      {shown === null ? null : <Notice tone="problem">{problems(shown)}</Notice>}
      {draft.loaded ? (
        <SentencePages
          code={code}
          sentences={sentences}
          places={placesForFamilies}
          reading={reading}
          typed={typed}
          onType={(id, text) => {
            const { [id]: _, ...others } = typed;
            if (text !== undefined) draft.keep({ ...others, [id]: text });
            else if (Object.keys(others).length > 0) draft.keep(others);
            else draft.clear();
          }}
        />
      ) : null}
      <div className={css.columns}>
        <SignOff code={code} reading={reading} />
        <FileOut code={code} sentences={sentences} reading={reading} />
      </div>
    </div>
  );
}
