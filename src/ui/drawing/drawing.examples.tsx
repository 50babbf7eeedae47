import { Button } from '../button/button.tsx';
import { DrawSheet } from './draw-sheet.tsx';
import { DrawTools } from './draw-tools.tsx';
import { Drawing } from './drawing.tsx';
import type { Line } from './line.ts';

const sheet = { width: 1200, height: 900 };
/** A house and a sun, as a child draws them. */
const lines: readonly Line[] = [
  { crayon: 'brown', thickness: 'middle', points: [300, 800, -1, 300, 450, -1, 700, 450, -1, 700, 800, -1] },
  { crayon: 'red', thickness: 'thick', points: [260, 460, -1, 500, 220, -1, 740, 460, -1] },
  {
    crayon: 'yellow',
    thickness: 'thick',
    points: [1000, 150, -1, 1040, 190, -1, 1000, 230, -1, 960, 190, -1],
  },
  { crayon: 'black', thickness: 'thin', points: [500, 800, -1, 500, 650, -1, 580, 650, -1, 580, 800, -1] },
  { crayon: 'green', thickness: 'middle', points: [100, 820, -1, 600, 840, -1, 1100, 810, -1] },
];
const none = () => undefined;

function Tools() {
  return (
    <DrawTools
      crayonLabel="Colour"
      thicknessLabel="How thick"
      crayons={['black', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'purple'].map((value) => ({
        value,
        words: value,
      }))}
      thicknesses={(['thin', 'middle', 'thick'] as const).map((value) => ({ value, words: value }))}
      crayon="yellow"
      thickness="middle"
      onCrayon={none}
      onThickness={none}
    >
      <Button icon="undo">Undo</Button>
    </DrawTools>
  );
}

export const examples = [
  { name: 'to look at', node: <Drawing lines={lines} sheet={sheet} label="Alfie’s drawing" /> },
  { name: 'nothing yet', node: <Drawing lines={[]} sheet={sheet} label="Nothing drawn" /> },
  {
    name: 'to draw on',
    node: (
      <DrawSheet
        lines={lines}
        onLine={none}
        sheet={sheet}
        crayon="red"
        thickness="thick"
        label="Your drawing"
      />
    ),
  },
  { name: 'tools', node: <Tools /> },
  {
    name: 'tools, urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Tools />
      </div>
    ),
  },
];
