import { tenThousand, urdu } from '../example-texts.ts';
import { WeekBlocks } from './week-blocks.tsx';
import { WeekRow } from './week-row.tsx';

export const examples = [
  { name: 'moved', node: <WeekBlocks weeks={0} words="Moved yesterday" /> },
  {
    name: 'five weeks',
    node: <WeekBlocks weeks={5.3} words="37 days. Ivy has lived 2,420: 1 in every 65." />,
  },
  { name: 'longer than the scale', node: <WeekBlocks weeks={19} words="134 days." /> },
  { name: 'urdu', node: <WeekBlocks weeks={2} words={<bdi>{urdu}</bdi>} /> },
  {
    name: 'weeks of a plan',
    node: <WeekRow weeks={['none', 'some', 'all', 'all', 'none']} words="On 17 days something waited." />,
  },
  { name: 'very long', node: <WeekBlocks weeks={1} words={tenThousand} /> },
];
