import { useState } from 'react';
import { ExampleThing } from '../example-pictures.tsx';
import { longName, longWord, urduShort } from '../example-texts.ts';
import { TilePick } from './tile-pick.tsx';

const tiles = ['school', 'walk to school', 'on time', longName, longWord, urduShort].map((words) => ({
  id: words,
  picture: <ExampleThing />,
  words,
}));

function Pick({ start }: { start: string | null }) {
  const [value, setValue] = useState(start);
  return <TilePick label="Picture" tiles={tiles} value={value} onChange={setValue} />;
}

export const examples = [
  { name: 'nothing chosen', node: <Pick start={null} /> },
  { name: 'chosen', node: <Pick start="school" /> },
  {
    name: 'none found',
    node: <TilePick label="Picture" tiles={[]} value={null} onChange={() => undefined} />,
  },
];
