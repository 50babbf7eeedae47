import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../../ui/notice/notice.tsx';

/** The example family has no tablet of its own: nothing to lock, to back up or to name. */
export function ExampleNote() {
  const t = useWords('settings');
  return (
    <Notice tone="info" note={t('example-note')}>
      {t('example')}
    </Notice>
  );
}
