/** A word of a sentence, as it stands and as it is compared. `from` and `to` are places in the sentence. */
export interface Token {
  readonly text: string;
  /** lower case, curly marks straight, without the possessive s */
  readonly low: string;
  readonly possessive: boolean;
  /** a comma, stop or bracket stands before it */
  readonly pause: boolean;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a sentence. "don't" gives "do" and "not"; "won't" gives "will" and "not". */
export function tokens(sentence: string): Token[] {
  let last = 0;
  return [...sentence.matchAll(WORD)].flatMap((match) => {
    const text = match[0];
    const [from, to] = [match.index, match.index + text.length];
    const pause = /[,.;:()–—]/.test(sentence.slice(last, from));
    last = to;
    const plain = text.toLowerCase().replaceAll('’', "'");
    const token = { text, pause, from, to };
    const shortened = /^(\p{L}+)n't$/u.exec(plain);
    if (shortened) {
      const verb = { wo: 'will', ca: 'can', sha: 'shall' }[shortened[1] ?? ''] ?? shortened[1] ?? '';
      return [
        { ...token, low: verb, possessive: false },
        { ...token, low: 'not', possessive: false, pause: false },
      ];
    }
    const possessive = /'s$|s'$/.test(plain);
    return [{ ...token, low: possessive ? plain.replace(/'s$|'$/, '') : plain, possessive }];
  });
}

/** The base of an English verb as lists have it: walks, walking and walked are walk. A guess by endings, good enough to compare. */
export function bases(low: string): string[] {
  const all = [low];
  const cut = (end: RegExp, ...instead: string[]) => {
    if (end.test(low)) all.push(...instead.map((one) => low.replace(end, one)));
  };
  cut(/ies$/, 'y');
  cut(/(?:es|s)$/, '', 'e');
  cut(/ing$/, '', 'e');
  cut(/([bdgklmnprt])\1ing$/, '$1');
  cut(/ed$/, '', 'e');
  cut(/ied$/, 'y');
  cut(/([bdgklmnprt])\1ed$/, '$1');
  return all;
}
