import { createContext, type ReactNode, use, useDeferredValue } from 'react';
import { Language, useLanguage } from '../../i18n/language.tsx';
import { type LanguageCode, languageFor } from '../../i18n/languages.ts';
import { useChosenLanguage } from '../../i18n/use-language-here.ts';

const Beside = createContext<LanguageCode | null>(null);
const InSecond = createContext(false);

/**
 * The language beside that of the screen, for a tag a person chose; null where that is the same one, or none of ours. While its words
 * are fetched the screen stays as it is; as long as the language is not on this tablet there is none beside.
 */
export function useSecondLanguage(tag: string | null | undefined): LanguageCode | null {
  const { code } = useLanguage();
  const second = useDeferredValue((tag ? languageFor(tag) : undefined) ?? null);
  const here = useDeferredValue(useChosenLanguage(second ?? code));
  return second === code || here !== 'here' ? null : second;
}

/** Everything inside is said in two languages wherever it stands in a `<Both>`; in one where `beside` is null. */
export function TwoLanguages({ beside, children }: { beside: LanguageCode | null; children: ReactNode }) {
  return <Beside value={beside}>{children}</Beside>;
}

/** The second language, or null where there is only one. */
export const useBeside = (): LanguageCode | null => use(Beside);

/** Whether this is the second of the two: it has no heading of the page, and nothing on it is read aloud. */
export const useInSecond = (): boolean => use(InSecond);

/** One of the two: whatever stands inside is said in one language only. */
export const First = ({ children }: { children: ReactNode }) => <Beside value={null}>{children}</Beside>;

/** The other one, in its own words and direction. */
export function Second({ code, inline = false, children }: SecondProps) {
  return (
    <Language code={code} inline={inline}>
      <Beside value={null}>
        <InSecond value={true}>{children}</InSecond>
      </Beside>
    </Language>
  );
}
type SecondProps = { code: LanguageCode; inline?: boolean; children: ReactNode };
