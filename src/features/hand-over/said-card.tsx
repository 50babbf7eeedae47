import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './feedback-results.module.css';

/** What a person added in their own words, the latest first. */
export function SaidCard({ sittings }: { sittings: readonly Sitting[] }) {
  const t = useWords('hand-over');
  const { date } = useFormats();
  const spoken = sittings.filter(({ said }) => said.length > 0).reverse();
  if (spoken.length === 0) return null;
  return (
    <Card title={t('answers.said')}>
      <ul className={css.said}>
        {spoken.map(({ id, on, said }) => (
          <li key={id}>
            {said.map((words) => (
              <blockquote key={words.text}>
                <Said words={words} mark />
              </blockquote>
            ))}
            <p className={css.date}>{date(on, 'short')}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
