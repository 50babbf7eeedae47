import { useWords } from '../../i18n/use-words.ts';
import type { MustDoOnCopy } from '../../plan/copy/person-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './paper.module.css';

/** What must be so for everyone, each in the full ink outline that only must-dos have. */
export function MustDoBoxes({ plan, mustDos }: { plan: Plan; mustDos: readonly MustDoOnCopy[] }) {
  const t = useWords('print');
  if (mustDos.length === 0) return null;
  return (
    <ul className={css.musts}>
      {mustDos.map((line) => (
        <li key={line.id} className={css.must}>
          <Picture picture={line.picture} looks={looksOf(plan)} size="76px" />
          <div>
            <p>{t('must-do')}</p>
            <p className={css.large}>
              <b>
                <Said words={line.must} mark />
              </b>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
