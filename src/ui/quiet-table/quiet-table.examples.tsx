import { ExampleThing } from '../example-pictures.tsx';
import { longName, longWord, tenThousand, urdu } from '../example-texts.ts';
import { PaperBody, PaperRow, PaperTick } from './paper-row.tsx';
import { QuietTable } from './quiet-table.tsx';

const facts = [
  { id: 'when', name: 'When', words: <b>Every day to Friday 29 January 2027</b> },
  { id: 'helps', name: 'Who helps', words: longName },
];

export const examples = [
  {
    name: 'table',
    node: (
      <QuietTable
        caption="What happened before"
        head={['Happened', 'What', 'Who']}
        rows={[
          { id: 'a', cells: ['9 January', 'Mum rang Bev before she drank.', 'Bev'] },
          { id: 'b', cells: [longWord, <bdi key="urdu">{urdu}</bdi>, 'Priya'] },
        ]}
      />
    ),
  },
  { name: 'empty table', node: <QuietTable caption="Nothing yet" head={['Happened']} rows={[]} /> },
  {
    name: 'paper row',
    node: (
      <PaperRow picture={<ExampleThing />}>
        <PaperBody title="1. I ring Bev by 6 every evening." facts={facts}>
          <PaperTick ticked spoken="ticked">
            I agree
          </PaperTick>
          <PaperTick ticked={false} spoken="not ticked">
            I disagree because
          </PaperTick>
        </PaperBody>
      </PaperRow>
    ),
  },
  {
    name: 'very long',
    node: (
      <PaperRow picture={<ExampleThing />}>
        <PaperBody title={tenThousand} />
      </PaperRow>
    ),
  },
];
