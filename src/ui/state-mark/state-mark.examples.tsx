import { urduShort } from '../example-texts.ts';
import { type MarkState, StateMark, StateShape } from './state-mark.tsx';

const words: Record<MarkState, string> = {
  'not-yet': 'Not yet',
  going: 'Going',
  done: 'Done',
  stuck: 'Stuck',
  checked: 'Checked',
};
const states = Object.keys(words) as MarkState[];

export const examples = [
  ...states.map((state) => ({ name: state, node: <StateMark state={state}>{words[state]}</StateMark> })),
  {
    name: 'faded shapes',
    node: (
      <span style={{ display: 'flex', gap: 12 }}>
        {states.map((state) => (
          <StateShape key={state} state={state} faded />
        ))}
      </span>
    ),
  },
  {
    name: 'urdu',
    node: (
      <span lang="ur" dir="rtl">
        <StateMark state="going">{urduShort}</StateMark>
      </span>
    ),
  },
];
