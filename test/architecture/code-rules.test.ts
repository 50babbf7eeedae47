import { describe, expect, it } from 'vitest';
import { broken, codeRules, machinePaths, workPutOff } from './code-rules.ts';
import { readFiles } from './source-file.ts';

const code = readFiles('src', 'test');
const everything = [...code, ...readFiles('locales', 'public')];

describe.each(codeRules)('$name', (rule) => {
  it('holds', () => {
    expect(broken(rule, code)).toEqual([]);
  });

  it('bites, and only on what it means', () => {
    const found = (text: string): string[] => broken(rule, [{ path: rule.samplePath, text }]);
    for (const sample of rule.bites) expect(found(sample), sample).toHaveLength(1);
    for (const sample of rule.spares) expect(found(sample), sample).toEqual([]);
  });
});

describe('work put off', () => {
  it('there is none', () => {
    expect(workPutOff(everything)).toEqual([]);
  });

  it('bites, in comments too', () => {
    expect(workPutOff([{ path: 'src/a.ts', text: `// ${'TO'}DO: later\n/* ${'FIX'}ME */` }])).toHaveLength(2);
  });
});

describe('paths of one machine', () => {
  it('there are none', () => {
    expect(machinePaths(everything)).toEqual([]);
  });

  it('bites on a home folder and a place beside the checkout, not on an address', () => {
    const found = (text: string): string[] => machinePaths([{ path: 'src/a.ts', text }]);
    expect(found(`see /${'home'}/ana/notes`)).toHaveLength(1);
    expect(found(`see ..${'/shared'}/notes.md`)).toHaveLength(1);
    expect(found('https://www.gov.uk/children/social-care and ./home/list')).toEqual([]);
  });
});
