import { describe, expect, it } from 'vitest';
import { readFiles, type SourceFile } from './source-file.ts';

function* wordsIn(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* wordsIn(inner, `${key}.${name}`);
}

/** Sentences that shout. Nothing Waymark says to a family ends with an exclamation mark, in any language. */
function shouting(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.endsWith('.json'))
    .flatMap((file) => [...wordsIn(JSON.parse(file.text), file.path)])
    .filter(([, words]) => /[!！¡]/.test(words))
    .map(([key, words]) => `${key}: ${words}`);
}

describe('the tone of the words', () => {
  it('no exclamation marks', () => {
    expect(shouting(readFiles('locales'))).toEqual([]);
  });

  it('bites', () => {
    const text = JSON.stringify({ done: { title: 'Well done!', plain: 'Done' } });
    expect(shouting([{ path: 'locales/en-GB/plan.json', text }])).toEqual([
      'locales/en-GB/plan.json.done.title: Well done!',
    ]);
  });
});
