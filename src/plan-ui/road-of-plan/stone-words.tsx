import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import type { RoadStone } from '../road/road-stone.tsx';
import { InOneLine, OneUnderOther } from '../side-by-side/both.tsx';
import { Say } from '../side-by-side/say.tsx';
import css from './road-of-plan.module.css';

type Size = 'worker' | 'family' | 'print';
type DayWords = Pick<RoadStone, 'whenWords' | 'lateWords' | 'firstDateWords'>;
type Props = { on: StoneOnRoad; size: Size };

/** What is said under a stone: done on, by, was due, late. The first day promised stays in sight (D2). */
export function stoneWords(on: StoneOnRoad, size: Size): DayWords {
  const whenWords = (
    <OneUnderOther>
      <When on={on} size={size} />
    </OneUnderOther>
  );
  if (on.reachedOn !== null || !on.late) return { whenWords };
  const lateWords = (
    <InOneLine>
      <Say in="plan" of={(t) => t('late')} />
    </InOneLine>
  );
  if (on.firstPromised === null) return { lateWords, whenWords };
  const firstDateWords = (
    <OneUnderOther>
      <StruckOut on={on} size={size} />
    </OneUnderOther>
  );
  return { lateWords, firstDateWords, whenWords };
}

const styleOf = (size: Size) => (size === 'worker' ? 'medium' : 'day-month');

function When({ on: { by, firstPromised, reachedOn, late }, size }: Props) {
  const t = useWords('plan');
  const { date } = useFormats();
  const style = styleOf(size);
  if (reachedOn !== null) return t('doneOn', { date: date(reachedOn, style) });
  if (late) return t(firstPromised === null ? 'wasDue' : 'byDate', { date: date(by, style) });
  const first = firstPromised === null ? null : date(firstPromised, style);
  return (
    <>
      {t('byDate', { date: date(by, style) })}
      {first === null ? null : size === 'print' ? (
        // On paper there is no room for the words in a stone's column; struck through, as where it is late.
        <s className={css.first}>{first}</s>
      ) : (
        <span className={css.first}>{t('firstDate', { date: first })}</span>
      )}
    </>
  );
}

/** The eye sees it struck through; the ear hears that it was promised first. */
function StruckOut({ on: { firstPromised }, size }: Props) {
  const t = useWords('plan');
  const { date } = useFormats();
  const first = date(firstPromised ?? '', styleOf(size));
  return (
    <>
      <span className={css.spoken}>{t('firstDate', { date: first })}</span>
      <span aria-hidden="true">{first}</span>
    </>
  );
}
