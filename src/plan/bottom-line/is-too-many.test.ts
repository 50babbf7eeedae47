import { expect, it } from 'vitest';
import { emptyPlan } from '../plan.ts';
import type { BottomLine } from './bottom-line.ts';
import { isTooMany } from './views.ts';

const standing = { ended: null } as unknown as BottomLine;
const planWith = (count: number) => ({
  ...emptyPlan('p'),
  bottomLines: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`l${at}`, { ...standing, id: `l${at}` }]),
  ),
});

it('B1 a sixth must-do is told to be one too many; changing the fifth is not', () => {
  expect(isTooMany(planWith(4))).toBe(false);
  expect(isTooMany(planWith(5))).toBe(true);
  expect(isTooMany(planWith(5), 'l4')).toBe(false);
});
