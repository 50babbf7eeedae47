import { describe, expect, it } from 'vitest';
import { importRings } from './import-rings.ts';
import { readFiles } from './source-file.ts';

describe('import rings', () => {
  it('there are none', () => {
    expect(importRings(readFiles('src', 'test'))).toEqual([]);
  });

  it('bites on a ring of three, and on a ring of types', () => {
    const ring = importRings([
      { path: 'src/plan/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/plan/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/plan/c.ts', text: "export { a } from './a.ts';" },
      { path: 'src/plan/d.ts', text: "import { a } from './a.ts';" },
    ]);
    expect(ring).toEqual(['src/plan/a.ts -> src/plan/b.ts -> src/plan/c.ts -> src/plan/a.ts']);
  });
});
