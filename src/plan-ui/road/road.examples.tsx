import { ExamplePerson, ExampleThing } from '../../ui/example-pictures.tsx';
import { longName, longWord, urduShort } from '../../ui/example-texts.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { Road } from './road.tsx';
import type { RoadStone } from './road-stone.tsx';

const names = [
  'People told',
  'Helpers found',
  'Night plan',
  'School',
  'Alfie’s story',
  'A hard week',
  'Goodbye',
];

function stones(words: readonly string[], here: number): RoadStone[] {
  return words.map((name, index) => ({
    id: `${index}`,
    name,
    whenWords: index < here ? 'Done 8 Jan' : 'by Fri 29 Jan',
    state: index < here ? 'reached' : index === here ? 'here' : 'ahead',
    picture:
      index === 1 ? (
        <>
          <ExamplePerson />
          <ExamplePerson hair="#e6c63a" />
        </>
      ) : (
        <ExampleThing />
      ),
  }));
}

const ribbon = [
  { words: 'Priya visits every week', share: 1, untilStone: 3 },
  { words: 'every 2 weeks', share: 0.55, untilStone: 5 },
  { words: 'every month', share: 0.28, untilStone: 6 },
];

const meetings = [
  { words: undefined, share: 0, untilStone: 0 },
  { words: 'we meet every 4 weeks', share: 1, untilStone: 3 },
  { words: 'every 3 months', alone: 'we meet every 3 months', share: 0.3, untilStone: 5 },
  { words: 'no more meetings', share: 0, untilStone: 6 },
];

const planB = {
  id: 'b',
  afterStone: 2,
  backAtStone: 6,
  picture: <ExampleThing />,
  inUse: false,
  words: (
    <>
      <b>Plan B:</b> if no sober grown-up can be there at night, Bev comes within one hour.
    </>
  ),
};

const started = {
  ...planB,
  inUse: true,
  words: (
    <>
      <Tag>Plan B, started today</Tag>
      <br />
      <b>Idris phones his manager by Friday 5 March.</b>
    </>
  ),
};

const late = stones(
  ['Reuben’s wish heard', 'Nan says yes', 'Nan’s home looked at', ...names.slice(3)],
  2,
).map((stone, index) =>
  index === 2 ? { ...stone, lateWords: 'Late', firstDateWords: '26 February', whenWords: '12 March' } : stone,
);

const common = { hereWords: 'Today: you are here', emptyWords: 'No stones yet', label: 'The road' };
const nine = [...names.slice(0, 6), 'Nan stays', 'Summer', 'Goodbye'];

export const examples = [
  {
    name: 'worker',
    node: <Road {...common} size="worker" stones={stones(names, 2)} ribbon={ribbon} sideTurnings={[planB]} />,
  },
  {
    name: 'family, late',
    node: (
      <Road
        {...common}
        size="family"
        stones={late}
        ribbon={ribbon}
        meetings={meetings}
        sideTurnings={[started]}
      />
    ),
  },
  {
    name: 'links, two turnings',
    node: (
      <Road
        {...common}
        size="worker"
        stones={stones(names, 1).map((stone) => ({ ...stone, href: `#${stone.id}` }))}
        ribbon={[...ribbon.slice(0, 2), { words: 'no visits', share: 0, untilStone: 6 }]}
        sideTurnings={[planB, { ...started, id: 'c', afterStone: 4, backAtStone: 5 }]}
      />
    ),
  },
  {
    name: 'nine stones, here first',
    node: <Road {...common} size="family" stones={stones(nine, 0)} ribbon={ribbon} />,
  },
  {
    name: 'five, here last, buttons',
    node: (
      <Road
        {...common}
        size="worker"
        stones={stones(names.slice(2), 4).map((stone) => ({ ...stone, onPick: () => undefined }))}
      />
    ),
  },
  {
    name: 'long names',
    node: (
      <Road
        {...common}
        size="worker"
        stones={stones([longName, longWord, 'Night plan', longName, 'Goodbye'], 2)}
        sideTurnings={[{ ...planB, backAtStone: 3, words: longName }]}
      />
    ),
  },
  { name: 'one stone', node: <Road {...common} size="family" stones={stones(['Goodbye'], 0)} /> },
  { name: 'empty', node: <Road {...common} size="worker" stones={[]} /> },
  {
    name: 'paper',
    node: (
      <Road
        {...common}
        size="print"
        stones={stones(names, 2)}
        ribbon={ribbon}
        meetings={meetings}
        sideTurnings={[planB]}
      />
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Road
          {...common}
          size="family"
          hereWords="آپ یہاں ہیں"
          label={urduShort}
          stones={stones(['ملاقات', 'کھانے کے پیسے', 'قانونی مشورہ', 'اسکول', 'گھر', 'مددگار', 'الوداع'], 2)}
          ribbon={[
            { words: 'ہر ہفتے', share: 1, untilStone: 3 },
            { words: 'ہر دو ہفتے', share: 0.55, untilStone: 4 },
            { words: 'ہر مہینے', share: 0.28, untilStone: 6 },
          ]}
          meetings={[
            { words: 'ہر 4 ہفتے میٹنگ', share: 1, untilStone: 4 },
            { words: 'اب میٹنگ نہیں', share: 0, untilStone: 6 },
          ]}
          sideTurnings={[{ ...planB, backAtStone: 5, words: 'پلان بی: پریا کو فون کریں' }]}
        />
      </div>
    ),
  },
];
