import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badNames, barrels, foldersOwing, readmeFaults, strangersAtTop, tooLong } from './house-order.ts';
import { foldersIn, readFiles } from './source-file.ts';

const source = readFiles('src');
const code = [...source, ...readFiles('test')];

describe('file size', () => {
  it('is at most 300 lines', () => {
    expect(tooLong(code)).toEqual([]);
  });

  it('bites at 301, and not on data', () => {
    const text = `${'let a;\n'.repeat(301)}`;
    expect(tooLong([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts: 301 lines']);
    expect(tooLong([{ path: 'src/a.css', text }])).toHaveLength(1);
    expect(tooLong([{ path: 'src/a.json', text }])).toEqual([]);
    expect(tooLong([{ path: 'src/a.ts', text: 'let a;\n'.repeat(300) }])).toEqual([]);
  });
});

describe('a README in every folder', () => {
  it('is there and short', () => {
    expect(readmeFaults(foldersIn('src'), source)).toEqual([]);
  });

  it('bites when it is missing, empty or long', () => {
    const folders = ['src', 'src/ui', 'src/ui/card', 'src/plan/step', 'src/features/unlock'];
    expect(foldersOwing(folders)).toEqual(['src', 'src/ui', 'src/plan/step', 'src/features/unlock']);
    const files = [
      { path: 'src/README.md', text: '# Map' },
      { path: 'src/ui/README.md', text: 'word\n'.repeat(60) },
      { path: 'src/plan/step/README.md', text: '\n' },
    ];
    expect(readmeFaults(folders, files)).toEqual([
      'src/ui/README.md: 60 lines',
      'src/plan/step has no README.md',
      'src/features/unlock has no README.md',
    ]);
  });
});

describe('barrels', () => {
  it('there are none', () => {
    expect(barrels(source)).toEqual([]);
  });

  it('bites on files that only pass on', () => {
    const found = (text: string): string[] => barrels([{ path: 'src/plan/plan.ts', text }]);
    expect(found("// all\nexport * from './a.ts';\nexport { b, type C } from './b.ts';")).toHaveLength(1);
    expect(found("import { a } from './a.ts';\nexport { a };")).toHaveLength(1);
    expect(found("export { a } from './a.ts';\nexport const b = 1;")).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case and say what is inside', () => {
    const paths = [...code.map((file) => file.path), ...['src', 'test'].flatMap(foldersIn)];
    expect(badNames(paths)).toEqual([]);
  });

  it('bites', () => {
    const bad = [
      'src/ui/Card.tsx',
      'src/plan/utils.ts',
      'src/helpers',
      'src/plan/types.ts',
      'src/ui/index.ts',
    ];
    const good = [
      'src/ui/card.module.css',
      'src/plan/RULES.md',
      'src/pictures/en-GB.json',
      'src/plan/plan-b',
    ];
    expect(badNames([...bad, 'src/constants.test.ts', 'src/my_file.ts', ...good])).toEqual([
      ...bad,
      'src/constants.test.ts',
      'src/my_file.ts',
    ]);
  });
});

describe('the top of the house', () => {
  it('holds what belongs there', () => {
    const ignored = readFileSync('.gitignore', 'utf8')
      .split('\n')
      .map((line) => line.replace(/^\//, ''));
    expect(strangersAtTop(readdirSync('.'), ignored)).toEqual([]);
  });

  it('bites', () => {
    expect(strangersAtTop(['src', 'notes.txt', 'dist'], ['dist'])).toEqual(['notes.txt']);
  });
});
