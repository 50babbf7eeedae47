import { Link, LinkKind } from './link.tsx';

export const examples = [
  { name: 'plain', node: <Link href="#plan">The plan</Link> },
  {
    name: 'with a router of its own',
    node: (
      <LinkKind value={(props) => <a data-routed="" {...props} />}>
        <Link href="#families">My families</Link>
      </LinkKind>
    ),
  },
];
