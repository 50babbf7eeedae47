import { longName, tenThousand, urduShort } from '../example-texts.ts';
import { Button } from './button.tsx';
import { ButtonGrid } from './button-grid.tsx';

const row = { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' } as const;

export const examples = [
  {
    name: 'worker kinds',
    node: (
      <div style={row}>
        <Button icon="print">Print</Button>
        <Button kind="main" icon="together">
          Sit together
        </Button>
        <Button kind="quiet" icon="plus">
          Add a step
        </Button>
        <Button icon="lock" label="Lock" />
        <Button waiting>Finish: 2 things left</Button>
        <Button href="#plan" icon="back" label="Back to the plan" kind="quiet" tone="ink" />
        <Button pressed icon="star">
          Kept
        </Button>
      </div>
    ),
  },
  {
    name: 'family, agree and disagree have equal weight',
    node: (
      <ButtonGrid of="answers">
        <Button size="big" icon="check">
          I agree
        </Button>
        <Button size="big" icon="say">
          I disagree because …
        </Button>
      </ButtonGrid>
    ),
  },
  {
    name: 'tiles',
    node: (
      <ButtonGrid of="tiles">
        <Button size="tile" icon="question">
          I don’t get it
        </Button>
        <Button size="tile" icon="pencil">
          Draw it
        </Button>
        <Button size="tile" icon="microphone">
          Say it
        </Button>
        <Button size="tile" icon="forward" kind="main">
          Next
        </Button>
      </ButtonGrid>
    ),
  },
  {
    name: 'listen, back and next',
    node: (
      <div style={row}>
        <Button size="big" icon="back">
          Back
        </Button>
        <Button size="listen" icon="speaker">
          Listen
        </Button>
        <Button size="big" iconEnd="forward">
          Next
        </Button>
      </div>
    ),
  },
  {
    name: 'long, urdu, very long',
    node: (
      <div style={row}>
        <Button>{longName}</Button>
        <Button size="big">{urduShort}</Button>
        <Button>{tenThousand.slice(0, 400)}</Button>
      </div>
    ),
  },
];
