import type { Reading } from '../../plan/people/facts.ts';
import { secondLanguage } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';

const levels = ['pictures', 'short', 'full'] as const;
const texts = ['usual', 'large', 'largest'] as const;
const contrasts = ['soft', 'strong'] as const;
const names = ['level', 'text', 'contrast', 'beside'] as const;

/**
 * How the family's screens read as long as the person in front of them chose nothing: as the address says, else pictures with short
 * sentences. `beside=` in the address: no second language.
 * @param plan while nobody says who speaks: then the second language somebody of the family reads stands there too (P8)
 */
export function readingIn(asked: URLSearchParams, plan: Plan | null): Reading {
  return {
    level: levels.find((one) => one === asked.get('level')) ?? 'short',
    text: texts.find((one) => one === asked.get('text')) ?? 'usual',
    contrast: contrasts.find((one) => one === asked.get('contrast')) ?? 'soft',
    beside: (asked.get('beside') ?? (plan && secondLanguage(plan))) || undefined,
  };
}

/** As it stands in an address. */
export const inAddress = (reading: Reading): URLSearchParams =>
  new URLSearchParams(names.map((name) => [name, reading[name] ?? '']));

/** The same screen or another, to be read as this one is. */
export function readAlike(path: string, asked: URLSearchParams, more: Record<string, string> = {}): string {
  const kept = names.flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value]];
  });
  const rest = new URLSearchParams([...kept, ...Object.entries(more)]).toString();
  return rest === '' ? path : `${path}?${rest}`;
}
