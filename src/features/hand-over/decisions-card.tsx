import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './feedback-results.module.css';

/** F7: what was decided after an answer that may mean somebody is not safe, by whom and at what time; the latest first. */
export function DecisionsCard({ sittings }: { sittings: readonly Sitting[] }) {
  const t = useWords('hand-over');
  const { dateTime } = useFormats();
  const all = sittings.flatMap(({ decisions }) => decisions).reverse();
  if (all.length === 0) return null;
  return (
    <Card title={t('safety.decided')}>
      <ul className={css.said}>
        {all.map(({ decided, decider, by, written }) => (
          <li key={`${written} ${decided.text}`}>
            <blockquote>
              <Said words={decided} mark />
            </blockquote>
            <p className={css.date}>
              {t('safety.by-at', { name: by, time: dateTime(written) })}{' '}
              {decider === null ? null : t('safety.with-whom', { name: decider })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
