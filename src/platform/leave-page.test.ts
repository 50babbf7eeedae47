import { beforeEach, expect, it, vi } from 'vitest';
import { leavePage } from './leave-page.ts';

const replace = vi.fn();
beforeEach(() => {
  replace.mockClear();
  vi.stubGlobal('document', { baseURI: 'https://example.test/app/index.html' });
  vi.stubGlobal('location', { origin: 'https://example.test', replace });
});

it('goes to a page of this app, in the place of this one', () => {
  leavePage('soup/');
  expect(replace).toHaveBeenCalledWith('https://example.test/app/soup/');
});

it.each([['https://elsewhere.test/'], ['//elsewhere.test/'], ['javascript:void 0'], ['data:text/html,x']])(
  'does not go to %s',
  (address) => {
    expect(() => leavePage(address)).toThrow(RangeError);
    expect(replace).not.toHaveBeenCalled();
  },
);
