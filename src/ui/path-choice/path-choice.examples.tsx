import { useState } from 'react';
import { ExampleThing } from '../example-pictures.tsx';
import { longName, urduShort } from '../example-texts.ts';
import { PathChoice } from './path-choice.tsx';

function Path({ first, word = 'Home again' }: { first: number | null; word?: string }) {
  const [value, setValue] = useState(first);
  return (
    <PathChoice
      label="How far along are we?"
      start="Where we began"
      end={
        <>
          <ExampleThing />
          {word}
        </>
      }
      value={value}
      onChange={setValue}
      placeWords={(place) => (place < 0.5 ? 'nearer the start' : 'nearer the end')}
      emptyWords="nothing chosen yet"
    />
  );
}

export const examples = [
  { name: 'untouched', node: <Path first={null} /> },
  { name: 'two thirds', node: <Path first={0.66} /> },
  { name: 'long word', node: <Path first={1} word={longName} /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Path first={0.25} word={urduShort} />
      </div>
    ),
  },
];
