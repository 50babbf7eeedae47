import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Count } from '../../plan/learning-brief/count.ts';

/** How many families, in words where they are not counted out (Y24). */
export function useCountWords(): (of: Count) => string {
  const t = useWords('team');
  const { number } = useFormats();
  return (of) => {
    if (of === null) return t('fewer');
    return typeof of === 'number' ? number(of) : t('more', { number: number(of.over) });
  };
}
