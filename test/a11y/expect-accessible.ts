import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axeItself = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What only a whole page can have: asked of every screen, not of a component shown alone.
const ofWholePages = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'bypass'];

type Axe = Pick<typeof import('axe-core'), 'run'>;
const hasAxe = () => 'axe' in globalThis;

/** The dearest rule by far. Colours are the same in every language, so one language is enough for it. */
const ofColours = ['color-contrast'];

interface Looked {
  /** a component shown alone */
  readonly part?: true;
  /** its colours were looked at already, in another language */
  readonly coloursSeen?: boolean;
}

/**
 * Zero violations of WCAG 2.2 A and AA and of axe's best practices, on the page as it stands. Axe is brought into a
 * page once, and answers no more than is read here: with all its reports a screen takes twice as long.
 */
export async function expectAccessible(
  page: Page,
  what: string,
  { part, coloursSeen }: Looked = {},
): Promise<void> {
  if (!(await page.evaluate(hasAxe))) await page.evaluate(axeItself);
  const { faults, looked } = await page.evaluate(
    async ({ runOnly, off }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run(document, {
        runOnly,
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return {
        looked: found.passes.length,
        faults: found.violations.flatMap((violation) =>
          violation.nodes.map(
            (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}\n${node.html}`,
          ),
        ),
      };
    },
    { runOnly: standards, off: [...(part ? ofWholePages : []), ...(coloursSeen ? ofColours : [])] },
  );
  expect(faults, `axe on ${what}`).toEqual([]);
  expect(looked, `axe looked at something on ${what}`).toBeGreaterThan(0);
}
