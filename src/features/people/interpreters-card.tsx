import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { interpretings } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { spokenName } from '../../plan-ui/spoken/spoken-languages.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './people.module.css';

/** Who interpreted last, and the way to writing down who does today. */
export function InterpretersCard({ plan }: { plan: Plan }) {
  const t = useWords('interpreter');
  const { date } = useFormats();
  const [last] = interpretings(plan);
  return (
    <Card title={t('title')}>
      <div className={css.page}>
        <p>
          {last ? (
            <>
              <bdi>{last.name}</bdi> · <bdi>{spokenName(last.language)}</bdi> ·{' '}
              {t('happened', { date: date(last.on, 'short') })}
            </>
          ) : (
            t('why')
          )}
        </p>
        <div>
          <Button icon="say" href={paths.interpreter(plan.id, 'people')}>
            {t('title')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
