import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { copyText } from '../../platform/copy-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import css from './minutes.module.css';

/** The same as text, to be pasted into the council's case system (domain §11, 15). */
export function TextCard({ text }: { text: string }) {
  const t = useWords('minutes');
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Disclosure title={t('text.title')}>
      <div className={css.stack}>
        <div>
          <Button onClick={() => void copyText(text).then(setCopied)}>{t('text.copy')}</Button>
        </div>
        <p role="status">{copied === null ? null : t(copied ? 'text.copied' : 'text.no-copy')}</p>
        <pre className={css.text}>{text}</pre>
      </div>
    </Disclosure>
  );
}
