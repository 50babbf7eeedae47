import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { road } from '../../plan/road/views.ts';
import { looksOf } from '../person/looks-of.ts';
import { Picture } from '../picture/picture.tsx';
import { Road } from '../road/road.tsx';
import { Both, OneUnderOther } from '../side-by-side/both.tsx';
import { Say } from '../side-by-side/say.tsx';
import { useBeside } from '../side-by-side/two-languages.tsx';
import { ribbonWords } from './ribbon-words.ts';
import { StoneName } from './stone-name.tsx';
import { stoneWords } from './stone-words.tsx';
import { TurningWords } from './turning-words.tsx';

type Props = {
  plan: Plan;
  /** ISO date; decides what is late. */
  today: string;
  size: 'worker' | 'family' | 'print';
  /** For a child: without plan B, which its own card says (D19). */
  plain?: boolean | undefined;
  /** Makes each stone a link, by the stone's id. */
  hrefOfStone?: ((stone: string) => string) | undefined;
};

/** The road of a plan, in the language around it: stones, visits, plan B (look, principle 1). */
export function RoadOfPlan({ plan, today, size, plain = false, hrefOfStone }: Props) {
  const t = useWords('plan');
  const two = useBeside() !== null;
  const { stones, here, ribbon, meetings, turnings } = road(plan, today);
  const last = stones.length - 1;
  const looks = looksOf(plan);
  return (
    <Road
      size={size}
      label={t('road')}
      two={two}
      hereWords={
        <OneUnderOther>
          <Say in="plan" of={(words) => words('here')} />
        </OneUnderOther>
      }
      emptyWords={
        <OneUnderOther>
          <Say in="plan" of={(words) => words('nothingYet.road')} />
        </OneUnderOther>
      }
      ribbon={ribbonWords(ribbon, last, (often, shortly) => (
        <OneUnderOther>
          <Say
            in="plan"
            of={(words) => words(shortly && often !== 'none' ? `howOften.${often}` : `visits.${often}`)}
          />
        </OneUnderOther>
      ))}
      meetings={ribbonWords(meetings, last, (often, shortly) => (
        <OneUnderOther>
          <Say
            in="plan"
            of={(words) => words(shortly && often !== 'none' ? `howOften.${often}` : `meetings.${often}`)}
          />
        </OneUnderOther>
      ))}
      stones={stones.map((one) => ({
        id: one.stone.id,
        state: one.state,
        name: (
          <OneUnderOther>
            <StoneName stone={one.stone} once />
          </OneUnderOther>
        ),
        picture: (
          <Picture
            picture={now(one.stone.picture) ?? (one.stone.goodbye ? 'goodbye' : null)}
            looks={looks}
            size="100%"
          />
        ),
        ...stoneWords(one, size),
        href: hrefOfStone?.(one.stone.id),
      }))}
      sideTurnings={(plain ? [] : turnings).map(({ planB, leavesAfter, comesBackAt, inUse }) => {
        // C5: one that nobody has placed leaves where we are now.
        const afterStone = leavesAfter ?? here ?? last;
        return {
          id: planB.id,
          afterStone,
          backAtStone: comesBackAt ?? Math.min(afterStone + 2, last),
          inUse,
          picture: <Picture picture={now(planB.picture)} looks={looks} size="100%" />,
          // On paper the whole road has to stand on one page; the same picture stands beside plan B's words further on.
          words:
            size === 'print' ? (
              <b>{t(inUse ? 'planBInUse' : 'planB')}</b>
            ) : (
              <Both>
                <TurningWords plan={plan} planB={planB} inUse={inUse} />
              </Both>
            ),
        };
      })}
    />
  );
}
