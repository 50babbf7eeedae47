import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import words from '../../locales/en-GB/refusals.json' with { type: 'json' };

/** Every refusal is written as its rule and its reason side by side: 'S1', 'step-sentence-empty'. */
const pair = /'([A-Z]\d+)',\s*'([a-z0-9-]+)'/g;

const files = readdirSync('src/plan', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => `src/plan/${file}`);
const refusals = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(pair)].map(([, rule, reason]) => ({ rule, reason })),
);
const keys = new Set(Object.keys(words).map((key) => key.replace(/_(one|other)$/, '')));

it('every reason a decision can give has its words, and no words are left over', () => {
  expect(refusals.length).toBeGreaterThan(60);
  const reasons = new Set(refusals.map(({ reason }) => reason ?? ''));
  expect([...reasons].filter((reason) => !keys.has(reason))).toEqual([]);
  expect([...keys].filter((key) => !reasons.has(key))).toEqual([]);
});

it('every refusal names a rule that is written down', () => {
  const stated = new Set(
    [...readFileSync('src/plan/RULES.md', 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(
      ([, rule]) => rule,
    ),
  );
  expect([...new Set(refusals.map(({ rule }) => rule))].filter((rule) => !stated.has(rule))).toEqual([]);
});

it('the words are short and quiet', () => {
  for (const text of Object.values(words)) {
    expect(text).not.toMatch(/!|please|sorry|must not|error|invalid/i);
    expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(20);
    expect(text).toMatch(/\.$/);
  }
});
