import { useState } from 'react';
import { longName, urduShort } from '../example-texts.ts';
import { StateShape } from '../state-mark/state-mark.tsx';
import { Choice, type ChoiceOption } from './choice.tsx';

const states = (['done', 'going', 'stuck'] as const).map((state) => ({
  value: state,
  words: { done: 'Done', going: 'Going', stuck: 'Stuck' }[state],
  mark: (chosen: boolean) => <StateShape state={state} faded={!chosen} />,
}));

type Row = {
  options: readonly ChoiceOption<string>[];
  start: string | null;
  size?: 'family';
  hidden?: boolean;
};

function Pick({ options, start, size, hidden = false }: Row) {
  const [value, setValue] = useState(start);
  return (
    <Choice
      legend="How is this step?"
      legendHidden={hidden}
      options={options}
      value={value}
      onChange={setValue}
      size={size}
    />
  );
}

const two = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
];

export const examples = [
  { name: 'nothing chosen', node: <Pick options={states} start={null} hidden /> },
  { name: 'going', node: <Pick options={states} start="going" /> },
  { name: 'stuck, family', node: <Pick options={states} start="stuck" size="family" /> },
  { name: 'two', node: <Pick options={two} start="yes" /> },
  {
    name: 'long',
    node: (
      <Pick
        options={[
          { value: 'a', words: longName },
          { value: 'b', words: longName },
        ]}
        start="b"
      />
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Pick options={states.map((state) => ({ ...state, words: urduShort }))} start="done" />
      </div>
    ),
  },
];
