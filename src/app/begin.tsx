import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fallbackLanguage } from '../i18n/languages.ts';
import { keepLanguagesIn } from '../i18n/languages-here.ts';
import { loadWords } from '../i18n/words.ts';
import { onBackFromCache } from '../platform/back-from-cache.ts';
import { hasRecord } from '../platform/has-record.ts';
import { bring, canKeepLanguages, isKept, onSignal, takeOff } from '../platform/kept-languages.ts';
import { App } from './app.tsx';

/** Shows the app. The painted shell stays until the first screen's words are here, so that nothing flashes. */
export async function begin(root: HTMLElement): Promise<void> {
  // Left for another page and back: keys and screens would still be here. Loading anew forgets them, as a lock does.
  onBackFromCache(() => {
    document.documentElement.hidden = true;
    location.reload();
  });
  if (canKeepLanguages()) keepLanguagesIn({ isKept, bring, takeOff, onSignal });
  const [found] = await Promise.all([
    hasRecord(),
    loadWords(fallbackLanguage, 'common'),
    loadWords(fallbackLanguage, 'start'),
  ]);
  createRoot(root).render(
    <StrictMode>
      <App found={found} />
    </StrictMode>,
  );
}
