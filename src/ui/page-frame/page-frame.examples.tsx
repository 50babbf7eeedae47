import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { ExamplePerson } from '../example-pictures.tsx';
import { longName, urduShort } from '../example-texts.ts';
import { Portrait } from '../portrait/portrait.tsx';
import { exampleStops } from '../progress-road/progress-road.examples.tsx';
import { ProgressRoad } from '../progress-road/progress-road.tsx';
import { FamilyPage } from './family-page.tsx';
import { WorkerPage } from './worker-page.tsx';

const faces = ['Alfie', 'Rosie', 'Kelly-Ann', 'Lee', 'Jean', 'Bev'].map((name) => (
  <Portrait key={name} picture={<ExamplePerson />} caption={name} />
));

const actions = (
  <>
    <Button icon="print">Print</Button>
    <Button kind="main" icon="together">
      Sit together
    </Button>
    <Button icon="lock" label="Lock" />
  </>
);

function Family({ title }: { title: string }) {
  return (
    <FamilyPage
      title={title}
      beside={
        <Button size="listen" icon="speaker">
          Listen
        </Button>
      }
      back={
        <Button size="big" icon="back">
          Back
        </Button>
      }
      middle={<ProgressRoad stops={exampleStops} words="Step 2 of 5" />}
      next={
        <Button size="big" iconEnd="forward">
          Next
        </Button>
      }
    >
      <Card kind="family">One thing at a time.</Card>
    </FamilyPage>
  );
}

export const examples = [
  {
    name: 'worker',
    node: (
      <WorkerPage
        title="The Docherty family"
        subtitle="Wednesday 20 January 2027 · saved here"
        back={{ words: 'All families', href: '#families' }}
        middle={faces}
        actions={actions}
      >
        <Card title="Next steps">Mum rings Bev by 6 every evening.</Card>
      </WorkerPage>
    ),
  },
  {
    name: 'worker, long title, narrow',
    node: (
      <WorkerPage title={longName} actions={actions} width="narrow">
        <Card>Words</Card>
      </WorkerPage>
    ),
  },
  {
    name: 'family',
    node: <Family title="Bev walks Alfie to school by 8.50, nine days in ten." />,
  },
  {
    name: 'family, urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Family title={urduShort} />
      </div>
    ),
  },
  { name: 'family without bar', node: <FamilyPage title="Your turn">Only this.</FamilyPage> },
];
