import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../../ui/notice/notice.tsx';

type Props = {
  /** Does the browser keep what is written, as far as it says? */
  persistence: 'kept' | 'not-kept' | 'unknown';
  actions?: ReactNode;
};

/** Whether the browser keeps what is written, and what to do where it may not. */
export function KeptNotice({ persistence, actions }: Props) {
  const t = useWords('settings');
  return (
    <Notice
      tone={persistence === 'kept' ? 'saved' : 'info'}
      note={t(`storage.${persistence}-note`)}
      actions={actions}
    >
      <strong>{t(`storage.${persistence}`)}</strong>
    </Notice>
  );
}
