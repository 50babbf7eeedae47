import { describe, expect, it } from 'vitest';
import { wrongImports } from './import-direction.ts';
import { readFiles } from './source-file.ts';

const one = (path: string, text: string): string[] => wrongImports([{ path, text }]);

describe('import direction (design.md §2)', () => {
  it('holds for every file', () => {
    expect(wrongImports(readFiles('src'))).toEqual([]);
  });

  it.each([
    ['src/lib/day.ts', "import { a } from '../plan/plan.ts';"],
    ['src/plan/plan.ts', "import type { A } from '../ui/a.ts';"],
    ['src/plan/plan.ts', "import { useState } from 'react';"],
    ['src/plan/plan.ts', "import { readFileSync } from 'node:fs';"],
    ['src/vault/seal.ts', "import { a } from '../record/a.ts';"],
    ['src/pictures/find.ts', "import { a } from '../i18n/a.ts';"],
    ['src/pictures/find.ts', "import data from 'openmoji/data/openmoji.json';"],
    ['src/app/app.tsx', "import data from 'openmoji';"],
    ['src/platform/now.ts', "export { a } from '../plan/a.ts';"],
    ['src/ui/card/card.tsx', "import { a } from '../../i18n/a.ts';"],
    ['src/i18n/words.ts', "import { a } from '../ui/a.ts';"],
    ['src/record/append.ts', "import { useState } from 'react';"],
    ['src/record/append.ts', "const a = await import('../features/families/a.ts');"],
    ['src/plan-ui/road/road.tsx', "import { a } from '../../record/a.ts';"],
    ['src/features/families/list.tsx', "import { a } from '../unlock/a.ts';"],
    ['src/features/families/list.tsx', "import { a } from '../../vault/a.ts';"],
    ['src/features/families/list.tsx', "import Dexie from 'dexie';"],
    ['src/features/families/list.tsx', "import { t } from 'i18next';"],
    ['src/features/families/list.tsx', "import { App } from '../../app/app.tsx';"],
    ['src/features/team/team-page.tsx', "import { Packer } from 'docx';"],
    ['src/app/app.tsx', "import '../main.tsx';"],
    ['src/app/app.tsx', "import i18next from 'i18next';"],
    ['src/ui/card/card.tsx', "import { Link } from 'react-router';"],
    ['src/plan/plan.ts', "import { plan } from '../../test/builders/plan.ts';"],
    ['src/plan-ui/a.css', "@import '../features/families/list.css';"],
    ['src/vault/derive.ts', "new Worker(new URL('../record/worker.ts', import.meta.url));"],
  ])('bites in %s: %s', (path, text) => {
    expect(one(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/plan/plan.test.ts', "import fc from 'fast-check';"],
    ['src/plan/plan.ts', "import * as v from 'valibot'; import { a } from '../lib/day.ts';"],
    ['src/record/use-plan.ts', "import { useState } from 'react';"],
    ['src/features/unlock/unlock.tsx', "import { a } from '../../vault/a.ts';"],
    ['src/features/unlock/unlock.tsx', "// import { a } from '../families/a.ts'"],
    ['src/main.tsx', "import { createRoot } from 'react-dom/client'; import { App } from './app/app.tsx';"],
    ['src/i18n/words.ts', "const load = () => import('../../locales/en-GB/plan.json');"],
  ])('lets %s do: %s', (path, text) => {
    expect(one(path, text)).toEqual([]);
  });
});
