import { Icon } from './icon.tsx';
import { type IconName, iconPaths } from './icon-paths.tsx';

const names = Object.keys(iconPaths) as IconName[];

export const examples = [
  {
    name: 'all icons',
    node: (
      <ul style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: 12 }}>
        {names.map((name) => (
          <li key={name}>
            <Icon name={name} size="l" /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  { name: 'with a label, extra large', node: <Icon name="lock" label="Locked" size="xl" /> },
];
