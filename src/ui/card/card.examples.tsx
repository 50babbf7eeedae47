import { Button } from '../button/button.tsx';
import { longName, tenThousand, urdu } from '../example-texts.ts';
import { Card } from './card.tsx';

export const examples = [
  {
    name: 'plain with title',
    node: (
      <Card title="What is working well" aside="2 things">
        9 January: Mum rang Bev before she drank.
      </Card>
    ),
  },
  {
    name: 'must-do',
    node: (
      <Card kind="must-do" title="Must-dos">
        A sober grown-up is with the children every night.
      </Card>
    ),
  },
  { name: 'family', node: <Card kind="family">One thing at a time.</Card> },
  { name: 'sunk', node: <Card kind="sunk">Two meetings, six steps done.</Card> },
  { name: 'said', node: <Card kind="said">“Lee needs to know sooner.”</Card> },
  {
    name: 'with a button, long title',
    node: (
      <Card
        title={longName}
        level={3}
        aside={
          <Button kind="quiet" icon="plus">
            Add
          </Button>
        }
      >
        {tenThousand}
      </Card>
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Card title={urdu}>{urdu}</Card>
      </div>
    ),
  },
];
