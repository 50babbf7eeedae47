import { longName, urduShort } from '../example-texts.ts';
import { Tag } from './tag.tsx';

export const examples = [
  { name: 'info', node: <Tag>Plan B, started today</Tag> },
  { name: 'plain', node: <Tag kind="plain">Must have</Tag> },
  {
    name: 'draft',
    node: (
      <Tag kind="draft" icon="pencil">
        Draft: not yet checked by a person
      </Tag>
    ),
  },
  { name: 'long', node: <Tag>{longName}</Tag> },
  {
    name: 'urdu',
    node: (
      <span lang="ur" dir="rtl">
        <Tag kind="draft" icon="pencil">
          {urduShort}
        </Tag>
      </span>
    ),
  },
];
