import { useWords } from '../../i18n/use-words.ts';
import { delayCauses } from '../../plan/drift/delay.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';

const rooms = ['steps', 'goals', 'stones', 'planBs', 'bottomLines', 'people', 'visits', 'meetings'] as const;

/** What an answer was about, also when it does not hold the plan up any more: a delay is named after its cause and its thing. */
export function OfDelay({ plan, about }: { plan: Plan; about: string | null }) {
  const t = useWords('supervision');
  const causes = useWords('drift');
  const [named = '', id = ''] = about?.split(' ') ?? [];
  const cause = delayCauses.find((one) => one === named);
  const room = rooms.find((one) => find<unknown>(plan[one], id) !== undefined);
  if (cause === undefined) return t('whole');
  return (
    <>
      {causes(`cause.${cause}`)}
      {room === undefined ? null : (
        <>
          {' · '}
          <ThingName plan={plan} thing={{ room, id }} />
        </>
      )}
    </>
  );
}
