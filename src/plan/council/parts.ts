import { questionSets } from '../feedback/question-sets.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { wordLists } from '../wording/word-lists.ts';
import { contacts } from './contacts.ts';
import type { CouncilPart } from './council-part.ts';
import { scaleBands } from './scale-bands.ts';

/** Every part there is. */
export const councilParts: readonly CouncilPart<unknown>[] = [
  contacts,
  timeLimits,
  wordLists,
  scaleBands,
  questionSets,
];
