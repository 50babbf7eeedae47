import { afterEach, beforeEach, expect, vi } from 'vitest';

// Any console output fails a test (design.md §7): a warning nobody reads is a fault nobody fixes.
const channels = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const channel of channels) {
    vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => {
      said.push(`console.${channel}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  expect(said, 'a test must not write to the console').toEqual([]);
});
