import { now } from '../../plan/held.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillContent } from '../../plan-ui/hill/hill-content.tsx';
import { useStrokes } from '../../record/use-keepsake.ts';
import { VoiceList } from './voice-list.tsx';

type Props = { plan: Plan; hill: Hill; name: string; size: 'small' | 'large' };

/** A hill as it stands in the record, with its recordings. */
export function KeptHill({ plan, hill, name, size }: Props) {
  const drawing = now(hill.drawing);
  const strokes = useStrokes(plan.id, drawing);
  const voices = now(hill.voices);
  return (
    <HillContent
      plan={plan}
      name={name}
      drawn={drawing !== null}
      strokes={strokes}
      pictures={now(hill.pictures)}
      words={now(hill.words)}
      size={size}
    >
      {voices.length === 0 ? null : <VoiceList planId={plan.id} voices={voices} />}
    </HillContent>
  );
}
