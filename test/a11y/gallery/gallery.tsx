import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

interface Example {
  readonly name: string;
  readonly node: ReactNode;
}

const files = import.meta.glob<{ examples: readonly Example[] }>('../../../src/**/*.examples.tsx');

// One example a time, named by the hash: `src/ui/tag/tag.examples.tsx#draft`; a file alone shows its first.
async function show(): Promise<void> {
  const [path = '', name] = decodeURIComponent(location.hash.slice(1)).split('#');
  const { examples } = (await files[`../../../${path}`]?.()) ?? { examples: [] };
  const example = name === undefined ? examples[0] : examples.find((each) => each.name === name);
  root.render(
    <div
      key={`${path}#${example?.name}`}
      data-names-of={path}
      data-shown={`${path}#${example?.name}`}
      data-names={JSON.stringify(examples.map((each) => each.name))}
    >
      {example?.node}
    </div>,
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
const root = createRoot(place);
window.addEventListener('hashchange', () => void show());
void show();
