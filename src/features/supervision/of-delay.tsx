import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';

const rooms = ['steps', 'goals', 'stones', 'planBs', 'bottomLines', 'people', 'visits', 'meetings'] as const;

/** What an answer was about, also when it is not stuck any more: a delay is named after its cause and its thing. */
export function OfDelay({ plan, about }: { plan: Plan; about: string | null }) {
  const t = useWords('supervision');
  const [cause = '', id = ''] = about?.split(' ') ?? [];
  const room = rooms.find((one) => find<unknown>(plan[one], id) !== undefined);
  if (about === null || room === undefined) return t('whole');
  return (
    <>
      {cause in causes ? `${t(`cause.${cause as keyof typeof causes}`)} · ` : null}
      <ThingName plan={plan} thing={{ room, id }} />
    </>
  );
}

const causes = { 'late-step': 0, 'stuck-step': 0, 'numbers-flat': 0, 'numbers-falling': 0 };
