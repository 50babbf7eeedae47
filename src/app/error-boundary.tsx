import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button/button.tsx';
import css from './error-boundary.module.css';

/** When a screen breaks: plain words, and the way back. What was saved is on the disk and is not touched. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useWords('start');
  return (
    <main className={css.page}>
      <div role="alert">
        <h1>{t('broken')}</h1>
        <p>{t('brokenWhy')}</p>
      </div>
      <Button kind="main" onClick={() => location.reload()}>
        {t('again')}
      </Button>
    </main>
  );
}
