import { commonWords } from './common-words.ts';
import { settlePassphrase } from './settle-passphrase.ts';

export type StrengthReason =
  | 'empty'
  | 'too-short'
  | 'common-words'
  | 'repeats'
  | 'keyboard-run'
  | 'one-more-word'
  | 'enough'
  | 'strong';

export interface Strength {
  /** 0 guessed at once · 1 guessed in days · 2 enough for this app · 3 strong · 4 very strong. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** What to say to the person: the weakness that costs most, or that it is enough. */
  readonly reason: StrengthReason;
  /** The estimate behind the score: log2 of the guesses, on the low side. */
  readonly bits: number;
}

/** The least score with which a vault may be made. */
export const ENOUGH = 2;
/** Limits in bits for the scores 1–4. Argon2id at 64 MiB adds about 2^18 to the work of each guess. */
const LIMITS = [28, 40, 55, 70] as const;
const LEAST_LENGTH = 10;
/** Looking for repeats takes time with the square of the length; beyond this a phrase is strong or never will be. */
const LONGEST_JUDGED = 200;

const RUNS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1qaz2wsx3edc4rfv',
];
const RUN_BITS = 5;
const COMMON_WORD_BITS = 7;
/** Spoken language carries between one and three bits a letter; a guesser who tries whole words needs fewer still. */
const LETTER_BITS = 2.5;
const MIXED_BITS = 4.5;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

interface Weight {
  readonly bits: number;
  readonly weakness?: StrengthReason;
}

function isRun(token: string): boolean {
  const backwards = [...token].reverse().join('');
  return token.length >= 4 && RUNS.some((run) => run.includes(token) || run.includes(backwards));
}

function isYear(token: string): boolean {
  return /^(19|20)\d\d$/.test(token);
}

function weighToken(token: string): Weight {
  const lower = token.toLowerCase();
  const plain = [...lower].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  const capitals = /^\p{Lu}\P{Lu}*$/u.test(token) ? 1 : Math.min(4, (token.match(/\p{Lu}/gu) ?? []).length);
  const tail = /^(.*\p{L})(\d{0,4}[^\p{L}\d]{0,3})$/u.exec(lower);
  if (isRun(lower)) return { bits: RUN_BITS + capitals, weakness: 'keyboard-run' };
  if (commonWords.has(lower) || commonWords.has(plain)) {
    return { bits: COMMON_WORD_BITS + capitals + (plain === lower ? 0 : 1), weakness: 'common-words' };
  }
  if (isYear(lower)) return { bits: 6, weakness: 'common-words' };
  if (tail?.[1] && tail[2]) {
    const word = weighToken(tail[1]);
    return { ...word, bits: word.bits + capitals + Math.min(6, tail[2].length * 2) };
  }
  if (/^\p{L}+$/u.test(lower)) return { bits: lower.length * LETTER_BITS + capitals };
  if (/^\d+$/.test(lower)) return { bits: lower.length * 3 };
  const changes = (lower.match(/\p{L}(?=\P{L})|\P{L}(?=\p{L})/gu) ?? []).length;
  return { bits: lower.length * (changes >= 2 ? MIXED_BITS : LETTER_BITS) + capitals };
}

/** Repeats are worth one go: 'aaaa' counts as 'a', 'catcatcat' as 'cat'. */
function withoutRepeats(text: string): string {
  return text.replace(/(.+?)\1{2,}/gu, '$1').replace(/(.{3,})\1+/gu, '$1');
}

/**
 * Judges a passphrase, honestly and low: it counts what a guesser would have to try who knows common words, years,
 * keyboard runs, repeats, capitals in front and figures behind. It knows no dictionary beyond a short list, so for words
 * outside it takes 2.5 bits a letter. It never blocks a long phrase for lacking a figure or a sign.
 * @param known words that are no secret here, e.g. the worker's own name
 */
export function passphraseStrength(typed: string, known: readonly string[] = []): Strength {
  const text = settlePassphrase(typed).slice(0, LONGEST_JUDGED);
  if (text === '') return { score: 0, reason: 'empty', bits: 0 };
  const once = withoutRepeats(text);
  const lowerKnown = known
    .flatMap((words) => words.toLowerCase().split(/\s+/))
    .filter((word) => word.length > 2);
  const tokens = once.split(/[\s\-_.,;:/+]+/u).filter((token) => token !== '');
  const seen = new Set<string>();
  let bits = 0;
  let weak: StrengthReason | undefined = once.length < text.length * 0.7 ? 'repeats' : undefined;
  for (const token of tokens) {
    const lower = token.toLowerCase();
    const again = seen.has(lower);
    const weight: Weight =
      again || lowerKnown.includes(lower)
        ? { bits: 1, weakness: again ? 'repeats' : 'common-words' }
        : weighToken(token);
    seen.add(lower);
    bits += weight.bits;
    weak ??= weight.weakness;
  }
  // Blanks and signs between words: little, but not nothing.
  bits += Math.max(0, tokens.length - 1) * 0.5;
  const short = [...text].length < LEAST_LENGTH;
  const reached = LIMITS.filter((limit) => bits >= limit).length;
  const score = (short ? Math.min(reached, 1) : reached) as Strength['score'];
  if (score >= ENOUGH) return { score, reason: score === 2 ? 'enough' : 'strong', bits };
  return { score, reason: short ? 'too-short' : (weak ?? 'one-more-word'), bits };
}
