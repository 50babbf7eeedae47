import { useState } from 'react';
import { ChipButton } from '../chip/chip.tsx';
import { longName, urduShort } from '../example-texts.ts';
import { DateField } from './date-field.tsx';
import { partsOf } from './read-date.ts';

function Field({ start, legend = 'By when', error }: { start: string; legend?: string; error?: string }) {
  const [value, setValue] = useState(partsOf(start));
  return (
    <DateField
      legend={legend}
      value={value}
      onChange={setValue}
      words={{ day: 'Day', month: 'Month', year: 'Year' }}
      confirm={(iso) => `The date ${iso}`}
      error={error}
      hint="For example 12 2 2027"
      quick={<ChipButton onClick={() => setValue(partsOf('2027-01-29'))}>Fri 29 Jan</ChipButton>}
    />
  );
}

export const examples = [
  { name: 'empty', node: <Field start="" /> },
  { name: 'filled', node: <Field start="2027-02-12" /> },
  { name: 'not a date', node: <Field start="" error="February 2027 has 28 days. Choose another day." /> },
  { name: 'long', node: <Field start="" legend={longName} /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Field start="2027-02-12" legend={urduShort} />
      </div>
    ),
  },
];
