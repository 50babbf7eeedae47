import { useState } from 'react';
import { Language } from '../../i18n/language.tsx';
import type { LanguageCode, LanguageInfo } from '../../i18n/languages.ts';
import { bringLanguage, type Here, takeLanguageOff } from '../../i18n/languages-here.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Row } from '../../ui/list/list.tsx';
import { LanguageStanding } from './language-standing.tsx';
import css from './settings.module.css';

type Props = { language: LanguageInfo & { readonly code: LanguageCode }; here: Here };

/** One language: its name in itself, where it is, and what can be done about that. */
export function LanguageRow({ language, here }: Props) {
  const t = useWords('languages');
  const [failed, setFailed] = useState(false);
  const { code, name, english, comes } = language;
  const along = comes === 'with-the-app';
  const fetch = async () => {
    setFailed(false);
    setFailed(!(await bringLanguage(code)));
  };
  return (
    <Row
      endWide
      note={
        <span role="status">
          {t(along ? 'state.along' : `state.${here}`)}
          {failed && here === 'not-here' ? ` ${t('not-fetched')}` : null}
        </span>
      }
      end={
        along || here === 'unknown' ? undefined : here === 'here' ? (
          <Button
            kind="quiet"
            label={t('take-off-one', { language: english })}
            onClick={() => void takeLanguageOff(code)}
          >
            {t('take-off')}
          </Button>
        ) : (
          <Button
            icon="download"
            waiting={here === 'fetching'}
            label={t('fetch-one', { language: english })}
            onClick={() => void fetch()}
          >
            {t('fetch')}
          </Button>
        )
      }
    >
      <div className={css.language}>
        {here === 'here' && !along ? (
          // In its own letters, which are here; otherwise in those of the tablet.
          <Language code={code} inline>
            {name}
          </Language>
        ) : (
          <bdi lang={code}>{name}</bdi>
        )}
        {name === english ? null : <span className={css.soft}>{english}</span>}
        <LanguageStanding code={code} />
      </div>
    </Row>
  );
}
