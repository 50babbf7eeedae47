import { Chip, ChipRow } from '../chip/chip.tsx';
import { longName, urduShort } from '../example-texts.ts';
import { FieldGroup } from './field-group.tsx';

const chips = (
  <ChipRow>
    <Chip>Text each Friday</Chip>
    <Chip>School says</Chip>
  </ChipRow>
);

export const examples = [
  { name: 'plain', node: <FieldGroup legend="How we know">{chips}</FieldGroup> },
  {
    name: 'beside, with error',
    node: (
      <FieldGroup legend="How we know" beside hint="One is enough" error="Choose at least one.">
        {chips}
      </FieldGroup>
    ),
  },
  {
    name: 'heading, long',
    node: (
      <FieldGroup legend={longName} heading>
        {chips}
      </FieldGroup>
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <FieldGroup legend={urduShort} beside>
          {chips}
        </FieldGroup>
      </div>
    ),
  },
];
