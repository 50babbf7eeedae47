import { useState } from 'react';
import { ExamplePerson } from '../example-pictures.tsx';
import { longName, tenThousand, urdu } from '../example-texts.ts';
import { FieldGroup } from '../field-group/field-group.tsx';
import { Chip, ChipButton, ChipPick, ChipRow } from './chip.tsx';

const people = ['Kelly-Ann', 'Auntie Bev', longName, urdu];

function People({ type }: { type: 'checkbox' | 'radio' }) {
  const [chosen, setChosen] = useState<readonly string[]>(['Kelly-Ann']);
  return (
    <FieldGroup legend="Who does it">
      <ChipRow>
        {people.map((person) => (
          <ChipPick
            key={person}
            type={type}
            name={`who-${type}`}
            face={<ExamplePerson />}
            checked={chosen.includes(person)}
            onChange={(on) =>
              setChosen(
                type === 'radio'
                  ? [person]
                  : on
                    ? [...chosen, person]
                    : chosen.filter((one) => one !== person),
              )
            }
          >
            {person}
          </ChipPick>
        ))}
        <ChipButton icon="plus" dashed onClick={() => setChosen([])}>
          More
        </ChipButton>
      </ChipRow>
    </FieldGroup>
  );
}

export const examples = [
  { name: 'to read', node: <Chip face={<ExamplePerson />}>Auntie Bev</Chip> },
  { name: 'without face', node: <Chip>Text each Friday</Chip> },
  { name: 'several', node: <People type="checkbox" /> },
  { name: 'one of', node: <People type="radio" /> },
  {
    name: 'family size',
    node: (
      <ChipPick type="checkbox" size="family" checked onChange={() => undefined} face={<ExamplePerson />}>
        Nan Jean
      </ChipPick>
    ),
  },
  { name: 'very long', node: <Chip>{tenThousand}</Chip> },
];
