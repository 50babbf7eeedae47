import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import type { RoadStone } from '../road/road-stone.tsx';
import css from './road-of-plan.module.css';

type DayWords = Pick<RoadStone, 'whenWords' | 'lateWords' | 'firstDateWords'>;

/** What is said under a stone: done on, by, was due, late. The first day promised stays in sight (D2). */
export function useStoneWords(size: 'worker' | 'family' | 'print'): (stone: StoneOnRoad) => DayWords {
  const t = useWords('plan');
  const { date } = useFormats();
  const style = size === 'worker' ? 'medium' : 'day-month';
  return ({ by, firstPromised, reachedOn, late }) => {
    if (reachedOn !== null) return { whenWords: t('doneOn', { date: date(reachedOn, style) }) };
    const first = firstPromised === null ? null : date(firstPromised, style);
    if (late && first === null)
      return { lateWords: t('late'), whenWords: t('wasDue', { date: date(by, style) }) };
    if (late && first !== null) {
      return {
        lateWords: t('late'),
        firstDateWords: (
          <>
            <span className={css.spoken}>{t('firstDate', { date: first })}</span>
            <span aria-hidden="true">{first}</span>
          </>
        ),
        whenWords: t('byDate', { date: date(by, style) }),
      };
    }
    return {
      whenWords: (
        <>
          {t('byDate', { date: date(by, style) })}
          {first === null ? null : size === 'print' ? (
            // On paper there is no room for the words in a stone's column; struck through, as where it is late.
            <s className={css.first}>{first}</s>
          ) : (
            <span className={css.first}>{t('firstDate', { date: first })}</span>
          )}
        </>
      ),
    };
  };
}
