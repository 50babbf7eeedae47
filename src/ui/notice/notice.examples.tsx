import { Button } from '../button/button.tsx';
import { tenThousand, urdu } from '../example-texts.ts';
import { Notice } from './notice.tsx';

export const examples = [
  {
    name: 'saved',
    node: (
      <Notice
        tone="saved"
        note="Kept storage is on. Nothing has been sent from this tablet."
        actions={<Button>Back up now</Button>}
      >
        <b>Backed up yesterday at 17.40.</b> 3 things written since.
      </Notice>
    ),
  },
  {
    name: 'problem',
    node: (
      <Notice tone="problem" note="Free some space, then try again.">
        This tablet is full. Your last words are still on the screen.
      </Notice>
    ),
  },
  { name: 'info', node: <Notice tone="info">A new version is ready.</Notice> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <Notice tone="saved">{urdu}</Notice>
      </div>
    ),
  },
  { name: 'very long', node: <Notice tone="problem">{tenThousand}</Notice> },
];
