import { useState } from 'react';
import { tenThousand, urdu } from '../example-texts.ts';
import { TextArea } from './text-area.tsx';

function Area({ start, ...rest }: { start: string } & Partial<Parameters<typeof TextArea>[0]>) {
  const [value, setValue] = useState(start);
  return <TextArea label="I disagree because …" {...rest} value={value} onChange={setValue} />;
}

export const examples = [
  { name: 'empty', node: <Area start="" hint="In your own words" counter="0 words" /> },
  { name: 'large', node: <Area start="I work late on Fridays." size="large" rows={2} /> },
  { name: 'error', node: <Area start="" error="Write at least one word, or leave with Back." /> },
  { name: 'urdu', node: <Area start={urdu} label={urdu} /> },
  { name: 'ten thousand characters', node: <Area start={tenThousand} counter="1,716 words" /> },
];
