import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { directionOfText } from '../../lib/direction.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import type { PlanBForm } from './plan-b-form.ts';
import css from './stone-place.module.css';

type Props = { plan: Plan; value: PlanBForm; onChange: (patch: Partial<PlanBForm>) => void };

/** Where plan B leaves the road and where it comes back (C5). Nothing where there is no road yet. */
export function StonePlace({ plan, value, onChange }: Props) {
  const t = useWords('must-dos');
  const id = useId();
  const stones = stonesInOrder(plan);
  if (stones.length === 0) return null;
  const select = (field: 'leavesAfter' | 'comesBackAt') => (
    <div className={css.field}>
      <label className={css.label} htmlFor={`${id}-${field}`}>
        {t(`b.${field}`)}
      </label>
      <select
        id={`${id}-${field}`}
        className={css.select}
        value={value[field] ?? ''}
        onChange={({ target }) => onChange({ [field]: target.value === '' ? null : target.value })}
      >
        <option value="">{t('b.nowhere')}</option>
        {stones.map((stone) => (
          <option
            key={stone.id}
            value={stone.id}
            lang={now(stone.name).language}
            dir={directionOfText(now(stone.name).text, now(stone.name).language)}
          >
            {now(stone.name).text}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <Disclosure title={t('b.place')}>
      <div className={css.place}>
        {select('leavesAfter')}
        {select('comesBackAt')}
      </div>
    </Disclosure>
  );
}
