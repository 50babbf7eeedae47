import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { ChipPick } from '../../ui/chip/chip.tsx';
import { PersonBust } from '../picture/person-bust.tsx';

type PickProps = {
  person: Person;
  /** radio: one of the group `name`; checkbox: any number. */
  type: 'checkbox' | 'radio';
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  size?: 'worker' | 'family';
};

/** A person's face and name, to choose. */
export function PersonPick({ person, ...rest }: PickProps) {
  return (
    <ChipPick {...rest} value={person.id} face={<PersonBust looks={now(person.looks)} />}>
      <bdi>{now(person.name)}</bdi>
    </ChipPick>
  );
}
