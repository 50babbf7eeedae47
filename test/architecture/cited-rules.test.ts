import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleFaults } from './cited-rules.ts';
import { readFiles } from './source-file.ts';

describe('rules and the tests that cite them', () => {
  it('every rule has a test, every citation a rule', () => {
    expect(ruleFaults(readFileSync('src/plan/RULES.md', 'utf8'), readFiles('src/plan'))).toEqual([]);
  });

  it('bites on a rule without a test, a rule stated twice and a number nobody stated', () => {
    const rules = ['S1', 'S2', 'S2', 'S3', 'S4', 'S5'].map((n) => `- **${n}** text`).join('\n');
    const text = [
      "it('S1 a step', () => {});",
      "it.each([['a', 'b']])('S2, S9 another', () => {});",
      "describe('S4 steps', () => {});",
      "// it('S3 in a comment')",
      "it('a sheet of A4 paper cites nothing', () => {});",
      "expect('S5 x')",
    ].join('\n');
    expect(ruleFaults(rules, [{ path: 'src/plan/step/step.test.ts', text }])).toEqual([
      'S2 is stated twice',
      'S3 is cited by no test',
      'S5 is cited by no test',
      'src/plan/step/step.test.ts cites S9, which RULES.md does not have',
    ]);
  });
});
