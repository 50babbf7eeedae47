import { type Summary, summarise } from '../plan/summary/summarise.ts';
import type { Summariser } from './families-index.ts';

/** How a plan becomes a line in *my families*. Raise the form when the shape of `Summary` changes. */
export const familiesSummary: Summariser<Summary> = { form: '1', summarise };
