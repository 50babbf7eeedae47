import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './feedback-results.module.css';

type Props = { planId: string; sittings: readonly Sitting[] };

/** What a person added in their own words about nothing in particular, the latest first; any of it can be a wish. */
export function SaidCard({ planId, sittings }: Props) {
  const t = useWords('hand-over');
  const { date } = useFormats();
  const spoken = sittings
    .flatMap(({ id, on, said }) => said.map((one, at) => ({ id, on, at, ...one })))
    .filter(({ question }) => question === null)
    .reverse();
  if (spoken.length === 0) return null;
  return (
    <Card title={t('answers.said')}>
      <ul className={css.said}>
        {spoken.map(({ id, on, at, words }) => (
          <li key={`${id} ${at}`}>
            <blockquote>
              <Said words={words} mark />
            </blockquote>
            <p className={css.date}>{date(on, 'short')}</p>
            <Button kind="quiet" icon="star" href={paths.wish(planId, 'new', { said: `${id}.${at}` })}>
              {t('answers.make-wish')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
