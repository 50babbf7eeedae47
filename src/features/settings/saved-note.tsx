import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Saved } from './use-save-settings.ts';

/** *Saved on this tablet*, or why not, beside what was being done. */
export function SavedNote({ saved }: { saved: Saved }) {
  const t = useWords('settings');
  const problems = useWords('problems') as (code: string) => string;
  if (saved.is === 'nothing') return null;
  return saved.is === 'saved' ? (
    <Notice tone="saved">{t('saved')}</Notice>
  ) : (
    <Notice tone="problem">{problems(saved.problem)}</Notice>
  );
}
