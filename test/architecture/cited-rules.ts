import { isTest, type SourceFile, withoutComments } from './source-file.ts';

const stated = /^- \*\*([A-Z]+\d+)\*\*/gm;
const titles =
  /\b(?:it|test|describe)(?:\.\w+)*\s*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1|[)\]}]\s*\)\s*\(\s*(['"`])((?:\\.|(?!\3)[^\\])*)\3/g;
const opening = /^[A-Z]+\d+(?:(?:, | and |,| )[A-Z]+\d+)*(?= )/;

/** Rule numbers that open the title of a test: `it('S3 a step …')`, `it('S3, S4 …')`. */
export function citedIn(file: SourceFile): string[] {
  return [...withoutComments(file.text).matchAll(titles)].flatMap((match) => {
    const title = match[2] ?? match[4] ?? '';
    return opening.exec(title)?.[0].match(/[A-Z]+\d+/g) ?? [];
  });
}

/** Rules no test cites, rules stated twice, and citations of rules that do not exist. */
export function ruleFaults(rules: string, files: readonly SourceFile[]): string[] {
  const numbers = [...rules.matchAll(stated)].map((match) => match[1] ?? '');
  const cited = files.filter(isTest).flatMap((file) => citedIn(file).map((number) => ({ number, file })));
  const known = new Set(numbers);
  const seen = new Set(cited.map((citation) => citation.number));
  return [
    ...numbers.filter((number, at) => numbers.indexOf(number) !== at).map((n) => `${n} is stated twice`),
    ...[...known].filter((number) => !seen.has(number)).map((n) => `${n} is cited by no test`),
    ...cited
      .filter(({ number }) => !known.has(number))
      .map(({ number, file }) => `${file.path} cites ${number}, which RULES.md does not have`),
  ];
}
