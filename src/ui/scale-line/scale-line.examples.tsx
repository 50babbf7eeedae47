import { ExamplePerson } from '../example-pictures.tsx';
import { longName, urdu, urduShort } from '../example-texts.ts';
import { ScaleLine } from './scale-line.tsx';

const answers = [
  { name: 'Lee', number: 4 },
  { name: 'Priya', number: 5 },
  { name: 'Bev', number: 6 },
  { name: 'Mrs Osei', number: 6 },
  { name: 'Kelly-Ann', number: 7 },
].map(({ name, number }) => ({ id: name, number, words: `${name}: ${number}`, face: <ExamplePerson /> }));

const line = {
  label: 'Everyone’s numbers',
  zero: '0: cannot live at home',
  ten: '10: safe, and we stop',
  middle: '15 January, each alone',
};

export const examples = [
  { name: 'worker', node: <ScaleLine {...line} answers={answers} /> },
  { name: 'family', node: <ScaleLine {...line} answers={answers} size="family" middle={undefined} /> },
  { name: 'nobody yet', node: <ScaleLine {...line} answers={[]} /> },
  {
    name: 'all on both ends, long words',
    node: (
      <ScaleLine
        {...line}
        zero={longName}
        ten={longName}
        answers={answers.map((answer, index) => ({ ...answer, number: index % 2 === 0 ? 0 : 10 }))}
      />
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <ScaleLine {...line} label={urduShort} zero={urdu} ten={urduShort} answers={answers} size="family" />
      </div>
    ),
  },
];
