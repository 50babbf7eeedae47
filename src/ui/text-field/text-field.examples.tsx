import { useState } from 'react';
import { emoji, longName, tenThousand, urdu } from '../example-texts.ts';
import { TextField } from './text-field.tsx';

function Field({ start, ...rest }: { start: string } & Partial<Parameters<typeof TextField>[0]>) {
  const [value, setValue] = useState(start);
  return <TextField label="Name" {...rest} value={value} onChange={setValue} />;
}

export const examples = [
  { name: 'empty', node: <Field start="" hint="As the family says it" /> },
  { name: 'filled with emoji', node: <Field start={emoji} spellCheck={false} /> },
  { name: 'error', node: <Field start="" error="Please write a name. A first name is enough." /> },
  {
    name: 'search',
    node: <Field start="school" type="search" icon="search" label="Picture" counter="English · 24 found" />,
  },
  { name: 'large', node: <Field start="Bev walks Alfie to school." size="large" counter="5 of 15 words" /> },
  { name: 'urdu', node: <Field start={urdu} label={urdu} /> },
  { name: 'very long', node: <Field start={tenThousand} label={longName} /> },
];
