import { isTest, placesOf, type SourceFile, withoutComments } from './source-file.ts';

/** A pattern that must not stand in the code of certain files (comments do not count). */
export interface CodeRule {
  readonly name: string;
  readonly covers: (file: SourceFile) => boolean;
  readonly forbids: RegExp;
  /** Samples the rule must find. */
  readonly bites: readonly string[];
  /** Samples it must leave alone. */
  readonly spares: readonly string[];
  readonly samplePath: string;
}

const script = /\.(ts|tsx|mjs|mts|js)$/;
const inSource = (file: SourceFile): boolean => file.path.startsWith('src/') && script.test(file.path);
const pure = (file: SourceFile): boolean => /^src\/(plan|lib)\//.test(file.path) && !isTest(file);
const later = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'];

export const codeRules: readonly CodeRule[] = [
  {
    name: 'plan and lib know no clock, no chance, no surroundings',
    covers: (file) => pure(file) && script.test(file.path),
    forbids:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(\s*\)|\bMath\.random\b|\bperformance\.|\bglobalThis\b|\bprocess\.|\b(?:setTimeout|setInterval|queueMicrotask|fetch)\(|\bcrypto\.|\b(?:document|window|navigator|localStorage)\./g,
    bites: [
      'const now = Date.now();',
      'const now = new Date();',
      'const now = new Date;',
      'const now = Date();',
      'const chance = Math.random();',
      'performance.now()',
      'globalThis.x',
      'setTimeout(go, 1)',
      'crypto.randomUUID()',
    ],
    spares: [
      'new Date(stamp)',
      'new Date(Date.UTC(2026, 0, 1))',
      '// not Date.now()',
      'const performances = 3;',
    ],
    samplePath: 'src/plan/plan.ts',
  },
  {
    name: 'WebCrypto stays in the vault',
    covers: (file) => inSource(file) && !file.path.startsWith('src/vault/'),
    forbids: /\bsubtle\b|\bCryptoKey\b/g,
    bites: ['crypto.subtle.encrypt()', 'const { subtle } = crypto;', 'let key: CryptoKey;'],
    spares: ['crypto.randomUUID()', '// crypto.subtle lives in the vault'],
    samplePath: 'src/record/append.ts',
  },
  {
    name: 'nothing speaks to the console',
    covers: inSource,
    forbids: /\bconsole\s*[.[]/g,
    bites: ["console.log('x')", "console['warn']('x')"],
    spares: ['// console.log', 'const consoles = 2;'],
    samplePath: 'src/app/app.tsx',
  },
  {
    name: 'no default exports',
    covers: inSource,
    forbids: /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g,
    bites: ['export default function App() {}', 'export { App as default };'],
    spares: ['export function App() {}', '({ default: module.App })'],
    samplePath: 'src/app/app.tsx',
  },
  {
    name: 'nothing personal or lasting outside the record',
    covers: (file) => inSource(file) && !isTest(file),
    forbids: /\b(?:localStorage|sessionStorage)\b|\bdocument\.cookie\b/g,
    bites: ["localStorage.setItem('name', name)", 'document.cookie = name;'],
    spares: ['// never localStorage'],
    samplePath: 'src/platform/tabs.ts',
  },
  {
    name: 'no test is left out or runs alone',
    covers: (file) => script.test(file.path),
    forbids:
      /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fixme|fails?)\b|\b(?:x|f)(?:it|describe)\(/g,
    bites: [
      `it.${'only'}('x')`,
      `describe.${'skip'}('x')`,
      `test.describe.${'only'}('x')`,
      `test.${'fixme'}()`,
      `x${'it'}('x')`,
    ],
    spares: ["it.each([1])('x')", "test.describe('only')", 'only.skip'],
    samplePath: 'src/plan/plan.test.ts',
  },
  {
    name: 'styles name logical sides, so that right to left simply works',
    covers: (file) => file.path.startsWith('src/') && file.path.endsWith('.css'),
    forbids:
      /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?|left|right)\s*:|\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
    bites: [
      'a { margin-left: 1px }',
      'a { left: 0 }',
      'a { text-align: right }',
      'a { border-right-color: red }',
    ],
    spares: ['a { margin-inline-start: 1px }', 'a { text-align: start }', 'a { --left: 1 }', '/* left: */'],
    samplePath: 'src/ui/card/card.module.css',
  },
];

/** Places where one rule is broken. */
export function broken(rule: CodeRule, files: readonly SourceFile[]): string[] {
  return files
    .filter(rule.covers)
    .flatMap((file) => placesOf(file, withoutComments(file.text), rule.forbids));
}

/** Words that put work off, in any text of the house, comments included. */
export function workPutOff(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => placesOf(file, file.text, new RegExp(`\\b(?:${later.join('|')})\\b`, 'g')));
}

/** Paths of the machine somebody worked on, in any text of the house. */
export function machinePaths(files: readonly SourceFile[]): string[] {
  const pattern =
    /(?<![\w.:/-])\/(?:work|root|home\/\w+|Users\/\w+|tmp)\/[\w.-]+|\b[A-Z]:\\Users\\|\.\.\/shared\//g;
  return files.flatMap((file) => placesOf(file, file.text, pattern));
}
