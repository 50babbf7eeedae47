import type { KnipConfig } from 'knip';

// Styles name packages (fonts) too: their imports and url(...)s are read as imports.
const css = (text: string): string =>
  [...text.matchAll(/@import\s+['"]([^'"]+)['"]|url\(\s*['"]?(?!data:)([^'")]+)['"]?\s*\)/g)]
    .map((match) => `import '${match[1] ?? match[2]}';`)
    .join('\n');

const config: KnipConfig = {
  entry: [
    'src/app/shell.css',
    'src/**/*.test.{ts,tsx}',
    'src/**/*.examples.tsx',
    'src/**/author/*.mjs',
    'test/**/*.{test,spec}.ts',
    'test/a11y/gallery/gallery.tsx',
    'test/a11y/gallery/vite.config.ts',
    'test/screens/{screens.mjs,list.ts}',
    'test/bench/*.{mjs,ts}',
  ],
  project: ['src/**/*.{ts,tsx,css,mjs}', 'test/**/*.{ts,tsx,mjs}'],
  compilers: { css },
  ignoreExportsUsedInFile: true,
  // Data, never imported: pictures are copied by src/build/picture-files.ts, words and dates by src/*/author.
  ignoreDependencies: ['openmoji', 'cldr-annotations-full', 'cldr-dates-full'],
  ignoreBinaries: ['apt-get'],
};

export default config;
