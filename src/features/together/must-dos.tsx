import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './asked-of.module.css';

/** What must be so, for everyone: plain, with the full ink outline (look, principle 8). */
export function MustDos({ plan, lines }: { plan: Plan; lines: readonly BottomLine[] }) {
  return (
    <Card
      kind="must-do"
      title={
        <span className={css.heading}>
          <Both inline>
            <Say in="together" of={(words) => words('must-dos')} />
          </Both>
        </span>
      }
    >
      <ul className={css.musts}>
        {lines.map((line) => (
          <li key={line.id} className={css.promise}>
            <Both picture={<Picture picture={now(line.picture)} looks={looksOf(plan)} size="l" />}>
              <p className={css.must}>
                <Said words={now(line.must)} mark />
              </p>
            </Both>
          </li>
        ))}
      </ul>
    </Card>
  );
}
