import type { Token } from './tokens.ts';

const IRREGULAR = new Set(
  'made done given taken sent kept seen brought bought told written read paid held found met put set sold taught shown said heard built led left felt fed'.split(
    ' ',
  ),
);
const LEAD = /^(?:will|to|must|should|can|shall|may|would)$/;

/**
 * W10: something is done and nobody says who does it ("will be referred", "is to be cleaned", "was agreed by"). What
 * people are ("is tired") is no passive. Gives the place of the words, or null.
 */
export function passive(
  words: readonly Token[],
  not: readonly string[],
): { readonly from: number; readonly to: number } | null {
  for (let at = 0; at < words.length; at += 1) {
    const [lead, verb] = [words[at], words[at + 1]];
    if (!lead || !verb) continue;
    const be = lead.low === 'be' || lead.low === 'been';
    const is = /^(?:is|are|was|were|gets|get)$/.test(lead.low);
    if (!be && !is) continue;
    const skip = /^(?:all|always|also|then|only|first|appropriately|\w+ly)$/.test(verb.low) ? 1 : 0;
    const done = words[at + 1 + skip];
    if (!done || !isParticiple(done.low)) continue;
    const by = words.slice(at + 2 + skip).some(({ low }) => low === 'by') && isAgent(words, at + 2 + skip);
    const led = be && LEAD.test(words[at - 1]?.low ?? '');
    if (by || (led && !not.includes(done.low)))
      return { from: (led ? (words[at - 1] ?? lead) : lead).from, to: done.to };
  }
  return null;
}

/** "by Bev": somebody; not "by Friday", "by 8.50". */
function isAgent(words: readonly Token[], from: number): boolean {
  return words.slice(from).some(({ low }, i, rest) => {
    const next = rest[i + 1];
    return (
      low === 'by' &&
      next !== undefined &&
      !/^(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|half|end|the|then|now|noon|her|his|\w+time)/.test(
        next.low,
      )
    );
  });
}

const isParticiple = (low: string) => /[a-z]{2,}ed$/.test(low) || IRREGULAR.has(low);
