import { useWords } from '../../i18n/use-words.ts';
import type { MustDoOnCopy } from '../../plan/copy/person-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './paper.module.css';

type Props = {
  plan: Plan;
  mustDos: readonly MustDoOnCopy[];
  /** A heading above already says what these are. */
  headed?: boolean;
};

/** What must be so for everyone, in the full ink outline that only must-dos have. */
export function MustDoBoxes({ plan, mustDos, headed = false }: Props) {
  const t = useWords('print');
  if (mustDos.length === 0) return null;
  return (
    <div className={css.musts}>
      {headed ? null : <p>{t(mustDos.length === 1 ? 'must-do' : 'must-dos')}</p>}
      <ul>
        {mustDos.map((line) => (
          <li key={line.id} className={css.must}>
            <Picture picture={line.picture} looks={looksOf(plan)} size="60px" />
            <b className={css.large}>
              <Said words={line.must} mark />
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}
