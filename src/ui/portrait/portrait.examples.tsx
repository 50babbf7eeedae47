import { ExamplePerson } from '../example-pictures.tsx';
import { longName, urduShort } from '../example-texts.ts';
import { Portrait, PortraitPile } from './portrait.tsx';

export const examples = [
  { name: 'with name', node: <Portrait picture={<ExamplePerson />} caption="Kelly-Ann" /> },
  { name: 'here', node: <Portrait picture={<ExamplePerson />} caption="Bev, here" ticked /> },
  { name: 'away', node: <Portrait picture={<ExamplePerson />} caption="Lee: not here" away /> },
  { name: 'large', node: <Portrait picture={<ExamplePerson />} caption="Nan Doreen" size="l" /> },
  { name: 'extra large', node: <Portrait picture={<ExamplePerson />} caption={urduShort} size="xl" /> },
  { name: 'long name', node: <Portrait picture={<ExamplePerson />} caption={longName} /> },
  {
    name: 'pile',
    node: (
      <PortraitPile>
        <Portrait picture={<ExamplePerson />} />
        <Portrait picture={<ExamplePerson hair="#e6c63a" />} />
        <Portrait picture={<ExamplePerson hair="#c9c9c9" />} />
      </PortraitPile>
    ),
  },
];
