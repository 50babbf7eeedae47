import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { road, type SideTurning, type StoneOnRoad } from '../../plan/road/views.ts';
import { Both } from '../side-by-side/both.tsx';
import { Pieces } from './pieces.tsx';
import css from './road-in-words.module.css';
import { useTurningLines } from './use-turning-lines.ts';

type Props = {
  plan: Plan;
  today: IsoDate;
  /** Beside the drawing, which shows where each leaves and comes back: without those words. */
  drawn?: boolean | undefined;
};

/** Every plan B of the road as sentences; nothing where there is none. */
export function TurningsInWords({ plan, today, drawn = false }: Props) {
  const t = useWords('plan');
  const { stones, turnings } = road(plan, today);
  if (turnings.length === 0) return null;
  return (
    <ul className={css.turnings} aria-label={t('planB')}>
      {turnings.map((turning) => (
        <li key={turning.planB.id}>
          <Both>
            <Turning
              plan={plan}
              stones={stones}
              turning={drawn ? { ...turning, leavesAfter: null, comesBackAt: null } : turning}
            />
          </Both>
        </li>
      ))}
    </ul>
  );
}

type OfTurning = { plan: Plan; stones: readonly StoneOnRoad[]; turning: SideTurning };

function Turning({ plan, stones, turning }: OfTurning) {
  return <Pieces of={useTurningLines(plan, stones)(turning)} />;
}
