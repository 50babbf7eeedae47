import { useState } from 'react';
import { longName, urduShort } from '../example-texts.ts';
import { PinPad } from './pin-pad.tsx';

function Pad({
  start,
  label = 'Give the tablet back',
  error,
}: {
  start: string;
  label?: string;
  error?: string;
}) {
  const [value, setValue] = useState(start);
  return (
    <PinPad
      label={label}
      value={value}
      onChange={setValue}
      onDone={() => setValue('')}
      doneWords="Open"
      waitingWords="4 numbers or more"
      deleteWords="Take the last one back"
      triesLeft={error === undefined ? undefined : '2 tries left'}
      error={error}
    />
  );
}

export const examples = [
  { name: 'empty', node: <Pad start="" /> },
  { name: 'enough', node: <Pad start="4821" /> },
  { name: 'wrong', node: <Pad start="" error="That is not the number." /> },
  { name: 'long label', node: <Pad start="12" label={longName} /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Pad start="123456" label={urduShort} />
      </div>
    ),
  },
];
