import { importsOf, isOurs, packageOf } from './imports.ts';
import { isTest, type SourceFile } from './source-file.ts';

interface Permit {
  /** Our own folders this one may import, itself aside. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

const react = ['react', 'react-dom'];
const belowFeatures = ['lib', 'plan', 'pictures', 'platform', 'ui', 'i18n', 'record', 'plan-ui'];

// design.md §2, the table of folders, and the package fences under it.
const permits: Record<string, Permit> = {
  lib: { ours: [], packages: [] },
  plan: { ours: ['lib'], packages: ['valibot'] },
  vault: { ours: ['lib'], packages: ['hash-wasm', 'valibot'] },
  pictures: { ours: ['lib'], packages: [] },
  platform: { ours: ['lib'], packages: ['workbox-precaching', 'workbox-routing', 'workbox-window'] },
  ui: {
    ours: ['lib'],
    packages: [
      ...react,
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@fontsource-variable/noto-sans-arabic',
    ],
  },
  i18n: { ours: ['lib', 'locales'], packages: [...react, 'i18next'] },
  record: { ours: ['lib', 'plan', 'vault', 'platform'], packages: ['dexie', 'valibot'] },
  'plan-ui': { ours: ['lib', 'plan', 'pictures', 'ui', 'i18n'], packages: react },
  features: { ours: belowFeatures, packages: [...react, 'react-router'] },
  app: {
    ours: [...belowFeatures, 'vault', 'features', 'locales'],
    packages: [...react, 'react-router'],
  },
  main: { ours: ['app'], packages: react },
  // Read by vite.config.ts, never by the app.
  build: { ours: [], packages: ['vite', 'node:crypto', 'node:fs', 'node:module', 'node:path'] },
};

/** Behind one module each, so that another can take its place. */
const behindOneModule: Record<string, string> = {
  'perfect-freehand': 'src/ui/drawing/outline.ts',
  docx: 'src/features/team/word-file.ts',
};

const testTools = /^(vitest|fast-check|fake-indexeddb|fflate|@?playwright|axe-core|node:)/;

/** `src/plan/step/apply.ts` lives in `plan`, `src/main.tsx` in `main`, `locales/en-GB/plan.json` in `locales`. */
function homeOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}

const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

function mayImportOurs(file: SourceFile, target: string): boolean {
  const from = homeOf(file.path);
  const to = homeOf(target);
  if (to === 'test') return isTest(file);
  if (to === 'locales' && isTest(file)) return true; // a test may read the words it checks
  if (from === 'features' && to === 'features') return featureOf(file.path) === featureOf(target);
  if (from === to) return true;
  if (featureOf(file.path) === 'unlock' && to === 'vault') return true;
  return permits[from]?.ours.includes(to) ?? false;
}

function mayImportPackage(file: SourceFile, name: string): boolean {
  const from = homeOf(file.path);
  const only = behindOneModule[packageOf(name)];
  if (only !== undefined) return file.path === only;
  if (isTest(file) && testTools.test(name)) return true;
  if (from === 'record' && react.includes(name)) return /\/use-[^/]+\.tsx?$/.test(file.path);
  return permits[from]?.packages.includes(packageOf(name)) ?? false;
}

/** Every import in `src` that the table of design.md §2 does not allow. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => /^src\/.*\.(ts|tsx|css)$/.test(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => (isOurs(target) ? !mayImportOurs(file, target) : !mayImportPackage(file, target)))
        .map((target) => `${file.path} must not import ${target}`),
    );
}
