import { createContext, type ReactNode, useContext, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import type { Standing } from './checking/standing.ts';
import styles from './language.module.css';
import {
  type CheckerRole,
  fallbackLanguage,
  isCheckerRole,
  type LanguageCode,
  languageInfo,
} from './languages.ts';
import type { Here } from './languages-here.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { useChosenLanguage } from './use-language-here.ts';
import { useOwnWords } from './use-own-words.ts';

export interface CurrentLanguage {
  readonly code: LanguageCode;
  readonly dir: 'ltr' | 'rtl';
  /** Nobody who speaks it has checked these words yet: say so on screen and paper. */
  readonly draft: boolean;
  /** Somebody who speaks it has read them all and signed, to the makers or on this tablet. */
  readonly checked: { readonly by: CheckerRole; readonly date: string } | null;
  /** What was chosen. It differs from `code` as long as it is not on this tablet: then English is spoken. */
  readonly chosen: LanguageCode;
  readonly here: Here;
}

/** How far the words of a language were checked, counting what was read and written on this tablet. */
function howFar(code: LanguageCode, own: Standing | undefined): Pick<CurrentLanguage, 'draft' | 'checked'> {
  const { checked } = languageInfo(code);
  if (own?.is === 'checked') return { draft: false, checked: own };
  if (own?.is === 'changed' || checked === 'draft') return { draft: true, checked: null };
  const { by, date } = checked;
  return { draft: false, checked: isCheckerRole(by) ? { by, date } : null };
}

function currentLanguage(chosen: LanguageCode, here: Here, own: OwnWords): CurrentLanguage {
  const code = here === 'here' ? chosen : fallbackLanguage;
  return { code, dir: languageInfo(code).dir, ...howFar(code, own.standing[code]), chosen, here };
}

const LanguageContext = createContext<CurrentLanguage | undefined>(undefined);

const outside = currentLanguage(fallbackLanguage, 'here', ownWords());

/** The language of the nearest `<Language>`; outside of any, British English. */
export function useLanguage(): CurrentLanguage {
  return useContext(LanguageContext) ?? outside;
}

/**
 * Everything inside speaks this language: words, dates, direction. May be nested (a family page inside a worker's
 * screen). The outermost one also keeps `<html lang dir>` in step, for the screen reader and for native widgets.
 *
 * When `code` changes, the old language stays on screen until the words of the new one are here, then all change
 * at once; nothing flashes. On first showing it suspends, so show it inside a transition or a `<Suspense>`.
 *
 * A language that does not come with the app is fetched, whole, when it is chosen; until it is here, English is spoken.
 */
export function Language({ code, inline = false, children }: LanguageProps) {
  const chosen = useDeferredValue(code);
  const here = useDeferredValue(useChosenLanguage(chosen));
  const Box = inline ? 'span' : 'div';
  const outermost = useContext(LanguageContext) === undefined;
  const own = useOwnWords();
  const language = useMemo(() => currentLanguage(chosen, here, own), [chosen, here, own]);

  useLayoutEffect(() => {
    if (!outermost) return;
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
  }, [outermost, language]);

  return (
    <LanguageContext value={language}>
      <Box className={styles['language']} lang={language.code} dir={language.dir}>
        {children}
      </Box>
    </LanguageContext>
  );
}

interface LanguageProps {
  readonly code: LanguageCode;
  /** Inside a line of text, where no block may stand. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}
