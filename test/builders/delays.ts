import type { Decide } from '../../src/plan/decision.ts';
import type { DelayCause } from '../../src/plan/drift/delay.ts';
import { drift } from '../../src/plan/drift/drift.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { timeLimits } from '../../src/plan/timescales/rule-sets.ts';
import { type Story, story, words } from './story.ts';

export const tell: Decide<readonly Fact[]> = (_, facts) => ({ ok: true, facts });
export const text = words('We look at this together');

/** A family whose plan was opened on 4 January 2027. */
export const family = () =>
  story('2027-01-04').opens('Docherty').adds('Ivy', 'child', { born: '2026-01-01' });
/** What a tablet wrote on a day. */
export const happens = (told: Story, on: string, ...facts: Fact[]) => told.on(on).does(tell, facts);
/** The delays of one cause, as days. */
export const days = (told: Story, cause: DelayCause, today: string) =>
  drift(told.plan, timeLimits.shipped, today)
    .filter((delay) => delay.cause === cause)
    .map(({ from, to }) => [from, to]);
