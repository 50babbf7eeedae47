import type { ReactNode } from 'react';
import type { GoingWellOnCopy } from '../../plan/copy/plan-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import css from './going-well-on-paper.module.css';
import { SaidLine } from './said-line.tsx';

type Props = { plan: Plan; title: ReactNode; things: readonly GoingWellOnCopy[] };

/** One kind of what goes well under its own heading: what kept the children safe is more than a strength. */
export function GoingWellOnPaper({ plan, title, things }: Props) {
  if (things.length === 0) return null;
  return (
    <>
      <h3 className={css.kind}>
        <Both inline>{title}</Both>
      </h3>
      {things.map((thing) => (
        <SaidLine key={thing.id} plan={plan} picture={thing.picture} words={thing.words}>
          {thing.seenBy === null ? null : (
            <p>
              <Said words={thing.seenBy} mark />
            </p>
          )}
        </SaidLine>
      ))}
    </>
  );
}
