import { useState } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { type LanguageCode, languageFor, languageInfo } from '../../i18n/languages.ts';
import { bringLanguage } from '../../i18n/languages-here.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useLanguagesHere } from '../../i18n/use-language-here.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

/**
 * Said to the worker where a visit begins: somebody in this plan reads a language that is not on this tablet, and a button
 * that fetches it while there is signal. Names the languages, never who reads them: the family may look on.
 */
export function LanguagesLacking({ plan }: { plan: Plan }) {
  const { worker } = useChosenLanguages();
  return (
    <Language code={worker}>
      <Lacking codes={languagesRead(plan)} />
    </Language>
  );
}

/** The same for one language that was chosen to stand beside the first; nothing where it is here. */
export function LanguageLacking({ code }: { code: LanguageCode }) {
  const { worker } = useChosenLanguages();
  return (
    <Language code={worker}>
      <Lacking codes={[code]} chosen />
    </Language>
  );
}

/** Our languages that the family and its people read, each once. */
function languagesRead(plan: Plan): readonly LanguageCode[] {
  const tags = [
    plan.family ? now(plan.family.language) : '',
    ...everyone(plan).map((one) => now(one.language)),
  ];
  return [...new Set(tags.flatMap((tag) => languageFor(tag ?? '') ?? []))];
}

function Lacking({ codes, chosen = false }: { codes: readonly LanguageCode[]; chosen?: boolean }) {
  const t = useWords('languages');
  const { list } = useFormats();
  const here = useLanguagesHere(codes);
  const [asked, setAsked] = useState<'no' | 'fetching' | 'done' | 'failed'>('no');
  const lacking = codes.filter((_, at) => here[at] === 'not-here' || here[at] === 'fetching');
  if (lacking.length === 0)
    return asked === 'done' && !chosen ? <Notice tone="saved">{t('now-ready')}</Notice> : null;
  const names = list(lacking.map((code) => languageInfo(code).english));
  const fetchAll = async () => {
    setAsked('fetching');
    const brought = await Promise.all(lacking.map(bringLanguage));
    setAsked(brought.every(Boolean) ? 'done' : 'failed');
  };
  return (
    <Notice
      tone="info"
      icon="download"
      note={asked === 'failed' ? t('not-fetched') : asked === 'fetching' ? t('state.fetching') : undefined}
      actions={
        <Button waiting={asked === 'fetching'} onClick={() => void fetchAll()}>
          {t('fetch')}
        </Button>
      }
    >
      {chosen
        ? t('not-yet', { language: names })
        : t(lacking.length === 1 ? 'lacking' : 'lacking-several', { list: names })}
    </Notice>
  );
}
