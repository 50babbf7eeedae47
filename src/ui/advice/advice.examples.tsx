import { Button } from '../button/button.tsx';
import { longWord, tenThousand, urdu } from '../example-texts.ts';
import { Tag } from '../tag/tag.tsx';
import { Advice } from './advice.tsx';

export const examples = [
  {
    name: 'advice with better words',
    node: (
      <Advice
        title="Say what we will see"
        action={<Button>Auntie Bev walks Alfie to school by 8.50.</Button>}
      >
        “Engage” and “improve” are hard to see. Who walks with Alfie?
      </Advice>
    ),
  },
  {
    name: 'must have',
    node: (
      <Advice title="Needs a date or a count" tag={<Tag kind="plain">Must have</Tag>}>
        A step needs one.
      </Advice>
    ),
  },
  { name: 'fine', node: <Advice tone="fine" title="A named person does it" /> },
  {
    name: 'long',
    node: (
      <Advice title={longWord} action={<Button>{longWord}</Button>}>
        {tenThousand}
      </Advice>
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Advice title={urdu}>{urdu}</Advice>
      </div>
    ),
  },
];
