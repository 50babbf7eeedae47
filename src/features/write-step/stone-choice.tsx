import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = { plan: Plan; stone: string | null; onChange: (patch: { stone: string | null }) => void };

/** Which stone of the road the step leads to (D15): those still ahead, and the one it leads to now. Not asked where there is no road. */
export function StoneChoice({ plan, stone, onChange }: Props) {
  const t = useWords('write-step');
  const name = useId();
  const stones = Object.values(plan.stones).some((one) => one.id === stone && one.takenUp !== null)
    ? [...stonesInOrder(plan), ...Object.values(plan.stones).filter((one) => one.id === stone)]
    : stonesInOrder(plan);
  const offered = stones.filter((one) => one.id === stone || now(one.reached) === null);
  if (offered.length === 0) return null;
  return (
    <FieldGroup legend={t('stone')} hint={t('stone-hint')} beside>
      <ChipRow>
        {offered.map((one) => (
          <ChipPick
            key={one.id}
            type="radio"
            name={name}
            checked={stone === one.id}
            onChange={() => onChange({ stone: one.id })}
            face={
              <Picture
                picture={now(one.picture) ?? (one.goodbye ? 'goodbye' : null)}
                looks={looksOf(plan)}
                size="s"
              />
            }
          >
            <StoneName stone={one} />
          </ChipPick>
        ))}
        <ChipPick
          type="radio"
          name={name}
          checked={stone === null}
          onChange={() => onChange({ stone: null })}
        >
          {t('no-stone')}
        </ChipPick>
      </ChipRow>
    </FieldGroup>
  );
}
