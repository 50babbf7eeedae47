import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { fallbackLanguage } from './i18n/languages.ts';
import { loadWords } from './i18n/words.ts';
import { hasRecord } from './platform/has-record.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The painted shell stays until the first screen's words are here, so that nothing flashes.
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
