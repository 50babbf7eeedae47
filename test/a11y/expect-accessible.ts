import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Zero violations of WCAG 2.2 A and AA and of axe's best practices, on the page as it stands. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const faults = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}\n${node.html}`,
    ),
  );
  expect(faults, `axe on ${what}`).toEqual([]);
  expect(passes.length, `axe looked at something on ${what}`).toBeGreaterThan(0);
}
