import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Held, others } from '../../plan/held.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './conflict-note.module.css';

type Props<T> = {
  held: Held<T>;
  /** How one value is shown. */
  show: (value: T) => ReactNode;
  /** The person chose this value: write it again, which settles it for everybody (R5). */
  onChoose: (value: T) => void;
};

/** Two people changed the same thing apart: both values, who and when, and a choice. Nothing when all is well. */
export function ConflictNote<T>({ held, show, onChoose }: Props<T>) {
  const t = useWords('plan');
  const { dateTime } = useFormats();
  const away = others(held);
  if (away.length === 0) return null;
  return (
    <section className={css.note} aria-label={t('twoValues')}>
      <p className={css.title}>{t('twoValues')}</p>
      <p>{t('twoValuesWhy')}</p>
      <ul className={css.values}>
        {[held.heads[0], ...away].map((head) => (
          <li key={head.entry} className={css.value}>
            <div>
              <div className={css.shown}>{show(head.value)}</div>
              <p className={css.who}>{t('wrote', { name: head.by, date: dateTime(head.written) })}</p>
            </div>
            <Button onClick={() => onChoose(head.value)}>{t('useThis')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
