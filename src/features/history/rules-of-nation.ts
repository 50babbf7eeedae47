import type { RuleSets } from '../../plan/timescales/rule-sets.ts';

/** The limits of the nation this plan lives in, as the council has them. */
export type RulesOfNation = RuleSets[keyof RuleSets];
