import { useState } from 'react';
import { longName, urduShort } from '../example-texts.ts';
import type { Feeling } from '../face/face.tsx';
import { FaceChoice } from './face-choice.tsx';

const english: Record<Feeling, string> = { 1: 'No', 2: 'Not much', 3: 'Sometimes', 4: 'Mostly', 5: 'Yes' };

function Faces({ start, words = english }: { start: Feeling | null; words?: Record<Feeling, string> }) {
  const [value, setValue] = useState(start);
  return <FaceChoice legend="Priya listened to me" words={words} value={value} onChange={setValue} />;
}

const all = (word: string): Record<Feeling, string> => ({ 1: word, 2: word, 3: word, 4: word, 5: word });

export const examples = [
  { name: 'untouched', node: <Faces start={null} /> },
  { name: 'fourth chosen', node: <Faces start={4} /> },
  { name: 'long words', node: <Faces start={2} words={all(longName)} /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Faces start={1} words={all(urduShort)} />
      </div>
    ),
  },
];
