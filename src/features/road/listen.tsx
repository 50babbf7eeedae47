import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import { useRoadAloud } from '../../plan-ui/road-of-plan/use-road-aloud.ts';
import { useSaid } from '../../plan-ui/said/use-said.ts';
import * as voice from '../../platform/speech.ts';
import { ListenButton } from '../../ui/listen-button/listen-button.tsx';

type Props = {
  plan: Plan;
  today: IsoDate;
  as: 'adult' | 'child' | 'words';
  chosen?: StoneOnRoad | undefined;
};

/** Reads aloud the whole road as it is shown, each sentence in its own language. */
export function Listen({ plan, today, as, chosen }: Props) {
  const t = useWords('common');
  const words = {
    listen: t('action.listen'),
    stop: t('action.stop-listening'),
    noVoice: t('no-voice'),
  };
  return (
    <ListenButton voice={voice} texts={useSaid(useRoadAloud(plan, today, { as, chosen }))} words={words} />
  );
}
