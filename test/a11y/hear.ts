import type { Page } from '@playwright/test';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What a reader says as one thing: the words inside are its name and are not said twice. */
const whole = new Set([
  'heading',
  'link',
  'button',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'img',
  'image',
  'columnheader',
]);
/** Where a reader says what begins here. */
const begins = new Set(['list', 'region', 'group', 'radiogroup', 'table', 'main', 'contentinfo']);

/**
 * The page as a screen reader meets it when it goes on and on with the arrow key: the browser's own accessibility tree, from
 * top to end, one line for each thing: "heading 1: Bev walks Alfie to school", "radio 4: Mostly", "link, here: Step 2".
 */
export async function hear(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node | undefined): void => {
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replaceAll(/[\u2066-\u2069]/g, '').trim();
    if (!node.ignored) {
      if (whole.has(role)) {
        lines.push(`${role}${told(node)}: ${name}`);
        return;
      }
      if (role === 'StaticText' && name !== '') lines.push(name);
      else if (begins.has(role) && name !== '') lines.push(`${role}: ${name}`);
    }
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes[0]);
  return lines;
}

/** What is said with the role: the level of a heading, chosen or pressed, the place where we are. */
function told(node: Node): string {
  const of = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
  const level = of('level');
  const here = [
    of('checked') === 'true' ? ', chosen' : '',
    of('pressed') === 'true' ? ', pressed' : '',
    of('expanded') === true ? ', open' : '',
  ].join('');
  return `${typeof level === 'number' ? ` ${level}` : ''}${here}`;
}
