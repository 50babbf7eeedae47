import { Button } from '../button/button.tsx';
import { ExampleThing } from '../example-pictures.tsx';
import { tenThousand, urdu } from '../example-texts.ts';
import { EmptyState } from './empty-state.tsx';

export const examples = [
  { name: 'title only', node: <EmptyState title="No steps yet" /> },
  {
    name: 'whole',
    node: (
      <EmptyState
        title="No families yet"
        picture={<ExampleThing />}
        action={
          <Button kind="main" icon="plus">
            New family
          </Button>
        }
      >
        The families you work with will stand here, soonest first.
      </EmptyState>
    ),
  },
  { name: 'urdu', node: <EmptyState title={<bdi>{urdu}</bdi>} /> },
  { name: 'very long', node: <EmptyState title="No words">{tenThousand}</EmptyState> },
];
