import { longName, tenThousand, urdu } from '../example-texts.ts';
import { Disclosure } from './disclosure.tsx';

export const examples = [
  {
    name: 'closed',
    node: (
      <Disclosure title="What happened before" aside="2 meetings, 6 steps done">
        Two meetings.
      </Disclosure>
    ),
  },
  {
    name: 'open, long',
    node: (
      <Disclosure title={longName} startOpen>
        {tenThousand}
      </Disclosure>
    ),
  },
  {
    name: 'plain',
    node: (
      <Disclosure title="More about this" kind="plain" startOpen>
        Words.
      </Disclosure>
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Disclosure title={urdu} startOpen>
          {urdu}
        </Disclosure>
      </div>
    ),
  },
];
