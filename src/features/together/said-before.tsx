import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { SaidBack } from '../../plan/step/step.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './say-back.module.css';

/** How often it was said back before, and how: repeating is how it becomes clear, and nothing to be ashamed of. */
export function SaidBefore({ said }: { said: readonly SaidBack[] }) {
  const t = useWords('together');
  const { date } = useFormats();
  if (said.length === 0) return null;
  return (
    <section className={css.before} aria-label={t('back.before')}>
      <h2 className={css.small}>{t('back.before')}</h2>
      <ul className={css.times}>
        {said.toReversed().map((one) => (
          <li key={one.entry}>
            <Icon name={one.clear ? 'check' : 'question'} />
            <span>
              {date(one.on, 'day-month')}: <b>{one.clear ? t('back.clear') : t('back.not-clear')}</b>{' '}
              {one.words ? <Said words={one.words} quoted mark /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
