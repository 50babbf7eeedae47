import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';

/** Late, done, by when, and the day first promised (D2), each one phrase, in the order they are said. */
export function useStateWords(): (on: StoneOnRoad) => {
  late: string | null;
  day: string;
  first: string | null;
} {
  const t = useWords('plan');
  const { date } = useFormats();
  return ({ by, firstPromised, reachedOn, late }) =>
    reachedOn === null
      ? {
          late: late ? t('late') : null,
          day: t('byDate', { date: date(by, 'long') }),
          first: firstPromised === null ? null : t('firstDate', { date: date(firstPromised, 'long') }),
        }
      : { late: null, day: t('doneOn', { date: date(reachedOn, 'long') }), first: null };
}
