import { tenThousand, urdu } from '../example-texts.ts';
import { SortableList } from './sortable-list.tsx';

const words = {
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  handle: (name: string) => `Drag, or use the arrow keys: ${name}`,
  moved: (name: string, place: number, all: number) => `${name}: ${place} of ${all}`,
};
const item = (id: string, name: string) => ({ id, name, content: name });
const stay = async () => undefined;

export const examples = [
  {
    name: 'three',
    node: (
      <SortableList
        label="Steps"
        items={[item('a', 'Mum rings Bev.'), item('b', 'Lee says which nights.'), item('c', 'Jean looks.')]}
        onMove={stay}
        words={words}
      />
    ),
  },
  {
    name: 'long and urdu',
    node: (
      <SortableList
        label="Things"
        items={[item('a', tenThousand.slice(0, 300)), item('b', urdu)]}
        onMove={stay}
        words={words}
      />
    ),
  },
  {
    name: 'one',
    node: <SortableList label="One" items={[item('a', 'Alone')]} onMove={stay} words={words} />,
  },
];
