import { useId } from 'react';
import type { Words } from '../../plan/shapes.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = {
  legend: string;
  /** Said when there is nothing to choose from; without it the question is left out then. */
  empty?: string | undefined;
  things: readonly { readonly id: string; readonly words: Words }[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Said of choosing none; offered once one is chosen (R16). */
  none: string;
};

/** One thing of the plan by its words. */
export function ThingChoice({ legend, empty, none, things, value, onChange }: Props) {
  const name = useId();
  if (things.length === 0 && empty === undefined) return null;
  return (
    <FieldGroup legend={legend} hint={things.length === 0 ? empty : undefined}>
      <ChipRow>
        {things.map((thing) => (
          <ChipPick
            key={thing.id}
            type="radio"
            name={name}
            checked={value === thing.id}
            onChange={() => onChange(thing.id)}
          >
            <Said words={thing.words} />
          </ChipPick>
        ))}
        {value === null ? null : (
          <ChipPick type="radio" name={name} checked={false} onChange={() => onChange(null)}>
            {none}
          </ChipPick>
        )}
      </ChipRow>
    </FieldGroup>
  );
}
