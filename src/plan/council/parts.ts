import { timeLimits } from '../timescales/rule-sets.ts';
import { contacts } from './contacts.ts';
import type { CouncilPart } from './council-part.ts';

/** Every part there is. */
export const councilParts: readonly CouncilPart<unknown>[] = [contacts, timeLimits];
