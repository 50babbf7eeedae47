import { ExampleThing } from '../example-pictures.tsx';
import { longName } from '../example-texts.ts';
import { ProgressRoad, type Stop } from './progress-road.tsx';

export const exampleStops: Stop[] = ['Phone', 'School', 'Sleep', 'Food', 'Story'].map((name, index) => ({
  id: name,
  name,
  picture: <ExampleThing />,
  state: index === 0 ? 'reached' : index === 1 ? 'here' : 'ahead',
  href: `#${name}`,
}));

export const examples = [
  { name: 'second of five', node: <ProgressRoad stops={exampleStops} words="Step 2 of 5" /> },
  {
    name: 'buttons',
    node: (
      <ProgressRoad
        stops={exampleStops.map(({ href, ...stop }) => ({ ...stop, onPick: () => undefined }))}
        words={longName}
      />
    ),
  },
  {
    name: 'twelve, to look at',
    node: (
      <ProgressRoad
        stops={Array.from({ length: 12 }, (_, index) => ({
          id: `stop-${index}`,
          name: `Step ${index + 1}`,
          picture: <ExampleThing />,
          state: index < 4 ? ('reached' as const) : index === 4 ? ('here' as const) : ('ahead' as const),
        }))}
        words="Step 5 of 12"
      />
    ),
  },
  { name: 'one', node: <ProgressRoad stops={exampleStops.slice(1, 2)} words="Step 1 of 1" /> },
  { name: 'none', node: <ProgressRoad stops={[]} words="No steps yet" /> },
];
