import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What only a whole page can have: asked of every screen, not of a component shown alone.
const ofWholePages = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'bypass'];

/**
 * Zero violations of WCAG 2.2 A and AA and of axe's best practices, on the page as it stands.
 * @param part true for a component shown alone
 */
export async function expectAccessible(page: Page, what: string, part = false): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(standards);
  axe.disableRules(part ? ofWholePages : []).setLegacyMode(true); // no frames here, so no second page to merge in
  const { violations, passes } = await axe.analyze();
  const faults = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}\n${node.html}`,
    ),
  );
  expect(faults, `axe on ${what}`).toEqual([]);
  expect(passes.length, `axe looked at something on ${what}`).toBeGreaterThan(0);
}
