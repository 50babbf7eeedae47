import { longName, urduShort } from '../example-texts.ts';
import { FilePick } from './file-pick.tsx';

const ignore = () => undefined;

export const examples = [
  { name: 'nothing chosen', node: <FilePick label="Choose the file" accept=".waymark" onPick={ignore} /> },
  {
    name: 'chosen',
    node: <FilePick label="Choose another file" chosen="waymark-backup-2027-01-20.waymark" onPick={ignore} />,
  },
  { name: 'missing', node: <FilePick label={longName} error="Choose a file first." onPick={ignore} /> },
  { name: 'urdu', node: <FilePick label={urduShort} onPick={ignore} /> },
];
