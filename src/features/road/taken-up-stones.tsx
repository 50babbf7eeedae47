import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './road-overview.module.css';

/** Stones taken up stay known, with their reason (D7). */
export function TakenUpStones({ plan }: { plan: Plan }) {
  const t = useWords('road-editor');
  const { date, number } = useFormats();
  const gone = Object.values(plan.stones).flatMap((stone) =>
    stone.takenUp === null ? [] : [{ stone, ...stone.takenUp }],
  );
  if (gone.length === 0) return null;
  return (
    <div className={css.gone}>
      <Disclosure title={t('taken-up-stones')} aside={number(gone.length)}>
        <ul className={css.stones}>
          {gone.map(({ stone, on, because }) => (
            <li key={stone.id}>
              <p>
                <Link href={paths.roadEditor(plan.id, stone.id)}>
                  <StoneName stone={stone} />
                </Link>{' '}
                · {t('taken-up-on', { date: date(on, 'short') })}
              </p>
              <p>
                <Said words={because} mark />
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
