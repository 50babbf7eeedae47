import type { PluralForm } from './texts-in.ts';

const EXAMPLES = 4;

/** Whole numbers for which a language uses this plural form: 2, 3, 4, 22 for `few` in Polish. None: only for parts of one. */
export function numbersFor(code: string, form: PluralForm): number[] {
  const rules = new Intl.PluralRules(code);
  const found: number[] = [];
  for (let count = 0; count <= 200 && found.length < EXAMPLES; count++)
    if (rules.select(count) === form) found.push(count);
  if (found.length === 0 && rules.select(1_000_000) === form) found.push(1_000_000);
  return found;
}
