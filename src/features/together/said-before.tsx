import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SaidBack } from '../../plan/step/step.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both, InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { HereToo } from './here-too.tsx';
import css from './say-back.module.css';

/** How often it was said back before, and how: repeating is how it becomes clear, and nothing to be ashamed of. */
export function SaidBefore({ plan, said }: { plan: Plan; said: readonly SaidBack[] }) {
  const t = useWords('together');
  if (said.length === 0) return null;
  return (
    <section className={css.before} aria-label={t('back.before')}>
      <h2 className={css.small}>
        <InOneLine>
          <Say in="together" of={(words) => words('back.before')} />
        </InOneLine>
      </h2>
      <ul className={css.times}>
        {said.toReversed().map((one) => (
          <li key={one.entry}>
            <Icon name={one.clear ? 'check' : 'question'} />
            <div className={css.time}>
              <Both>
                <Once said={one} />
              </Both>
              <HereToo plan={plan} people={one.with} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Once({ said }: { said: SaidBack }) {
  const t = useWords('together');
  const { date } = useFormats();
  return (
    <p>
      {date(said.on, 'day-month')}: <b>{said.clear ? t('back.clear') : t('back.not-clear')}</b>{' '}
      {said.words ? <Said words={said.words} quoted mark /> : null}
    </p>
  );
}
