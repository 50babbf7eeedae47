import { type ReactNode, use } from 'react';
import type { MustDoOnCopy } from '../../plan/copy/person-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import css from './must-do-boxes.module.css';
import paper from './paper.module.css';
import { InWords, PaperPicture } from './paper-picture.tsx';

type Props<M extends MustDoOnCopy> = {
  plan: Plan;
  mustDos: readonly M[];
  /** A heading above already says what these are. */
  headed?: boolean;
  /** what else is said of each */
  children?: (line: M) => ReactNode;
};

/** What must be so for everyone, in the full ink outline that only must-dos have. */
export function MustDoBoxes<M extends MustDoOnCopy>({ plan, mustDos, headed = false, children }: Props<M>) {
  const inWords = use(InWords);
  if (mustDos.length === 0) return null;
  return (
    <div className={css.musts} data-full={children === undefined ? undefined : ''}>
      {headed ? null : (
        <Both>
          <p>
            <Say in="print" of={(t) => t(mustDos.length === 1 ? 'must-do' : 'must-dos')} />
          </p>
        </Both>
      )}
      <ul>
        {mustDos.map((line) => (
          <li key={line.id} className={css.must} data-bare={inWords ? '' : undefined}>
            <Both picture={<PaperPicture picture={line.picture} looks={looksOf(plan)} size="60px" />}>
              <div className={paper.words}>
                <b className={paper.large}>
                  <Said words={line.must} mark />
                </b>
                {children?.(line)}
              </div>
            </Both>
          </li>
        ))}
      </ul>
    </div>
  );
}
