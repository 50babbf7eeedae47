import { useState } from 'react';
import { tenThousand, urdu, urduShort } from '../example-texts.ts';
import { NumberChoice } from './number-choice.tsx';

type Ends = { start: number | null; ten?: string; zero?: string; legend?: string };

function Numbers({ start, ten = 'Safe every night, and we stop coming', zero, legend }: Ends) {
  const [value, setValue] = useState(start);
  return (
    <NumberChoice
      legend={legend ?? 'How safe are nights for Alfie and Rosie?'}
      ten={ten}
      zero={zero ?? 'They cannot live at home'}
      value={value}
      onChange={setValue}
    />
  );
}

export const examples = [
  { name: 'untouched', node: <Numbers start={null} /> },
  { name: 'six chosen', node: <Numbers start={6} /> },
  { name: 'ten chosen, very long ends', node: <Numbers start={10} zero={tenThousand} /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Numbers start={0} ten={urdu} zero={urdu} legend={urduShort} />
      </div>
    ),
  },
];
