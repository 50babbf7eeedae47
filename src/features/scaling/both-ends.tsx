import { useWords } from '../../i18n/use-words.ts';
import type { ScaleEnds } from '../../plan/goal/facts.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './both-ends.module.css';

/** What 10 and 0 mean for this family; the good end is said first (domain §2.4). */
export function BothEnds({ ends }: { ends: ScaleEnds }) {
  const t = useWords('scaling');
  return (
    <dl className={css.ends}>
      <div className={css.end}>
        <dt>{t('ends.ten')}</dt>
        <dd>
          <Said words={ends.ten} mark />
        </dd>
      </div>
      <div className={css.end}>
        <dt>{t('ends.zero')}</dt>
        <dd>
          <Said words={ends.zero} mark />
        </dd>
      </div>
    </dl>
  );
}
