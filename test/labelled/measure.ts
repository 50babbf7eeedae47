import { readFileSync } from 'node:fs';
import { advise } from '../../src/plan/wording/advise.ts';
import { doersIn } from '../../src/plan/wording/doers.ts';
import { tokens } from '../../src/plan/wording/tokens.ts';
import { whenIn } from '../../src/plan/wording/when-in.ts';
import type { Named } from '../../src/plan/wording/who-is-who.ts';
import { listsFor, wordLists } from '../../src/plan/wording/word-lists.ts';

interface Labelled {
  readonly language: string;
  readonly today: string;
  readonly people: readonly Omit<Named, 'id'>[];
  readonly sentences: readonly { readonly sentence: string; readonly reasons: readonly string[] }[];
}

/** How one check did: of what it said, how much was right; of what it should have said, how much it said. */
export interface Figures {
  readonly check: string;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const labelled = JSON.parse(
  readFileSync(new URL('./plan-sentences.json', import.meta.url), 'utf8'),
) as Labelled;
const people: Named[] = labelled.people.map((person) => ({ ...person, id: person.name }));

/** Every reason the checks give for a sentence that stands alone, without anything chosen beside it. */
export function reasonsFor(sentence: string): string[] {
  const words = { text: sentence, language: labelled.language };
  return [
    ...(doersIn(tokens(sentence), people, listsFor(wordLists.shipped, labelled.language)).length === 0
      ? ['no-person']
      : []),
    ...(whenIn(sentence, labelled.today) === null ? ['no-date'] : []),
    ...advise(words, wordLists.shipped, { people }).map(({ check }) => check),
  ];
}

/** What was there when the set was written; what came later was written to find faults, and the checks were mended after it. */
const FIRST_SET = 391;

/** Every fourth sentence of the first set was set aside when it was written and never looked at while the checks were made. */
export const isHeldOut = (_: unknown, at: number): boolean => at < FIRST_SET && at % 4 === 3;

export function figures(sentences: Labelled['sentences']): Figures[] {
  const checks = [...new Set(labelled.sentences.flatMap(({ reasons }) => reasons))].sort();
  const said = sentences.map(({ sentence, reasons }) => ({ sentence, reasons, given: reasonsFor(sentence) }));
  return checks.map((check) => {
    const wrong = said.filter(({ reasons, given }) => given.includes(check) && !reasons.includes(check));
    const missed = said.filter(({ reasons, given }) => !given.includes(check) && reasons.includes(check));
    const right = said.filter(
      ({ reasons, given }) => given.includes(check) && reasons.includes(check),
    ).length;
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    return {
      check,
      precision: share(right, right + wrong.length),
      recall: share(right, right + missed.length),
      wrong: wrong.map(({ sentence }) => sentence),
      missed: missed.map(({ sentence }) => sentence),
    };
  });
}
