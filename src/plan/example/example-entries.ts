import type { Entry } from '../entry.ts';
import { tellTheBabyAndPlanB } from './baby-and-plan-b.ts';
import { tellTheBeginning } from './beginning.ts';
import { tellTheFirstMeeting } from './first-meeting.ts';
import { tellTheFirstSteps } from './first-steps.ts';
import { tellTheLastDays } from './last-days.ts';
import { tellTheNewYear } from './new-year.ts';
import { tellTheRoad } from './road-laid.ts';
import { tellTheSecondMeeting } from './second-meeting.ts';
import { type ExampleLanguage, Teller } from './teller.ts';
import { tellTheNetwork } from './the-network.ts';
import { tellTheVisits } from './visits.ts';
import { tellWhatCameOfIt } from './what-came-of-it.ts';

export { exampleDrawings } from './three-hills.ts';

/** The parts in the order in which they happened. */
const parts = [
  tellTheBeginning,
  tellTheFirstSteps,
  tellTheRoad,
  tellTheFirstMeeting,
  tellTheNetwork,
  tellWhatCameOfIt,
  tellTheSecondMeeting,
  tellTheBabyAndPlanB,
  tellTheNewYear,
  tellTheVisits,
  tellTheLastDays,
];

/**
 * The example family (its plan's id is 'example'): five months of an invented family's plan, made by acting through
 * the real decisions, every day counted from `today` (ISO date). Pure: the same day gives the same entries.
 * @param language the language the family's words are in; the Urdu ones are a draft nobody has checked
 */
export function exampleEntries(today: string, language: ExampleLanguage = 'en'): Entry[] {
  const teller = new Teller(today, language);
  for (const tell of parts) tell(teller);
  return [...teller.priya.entries];
}
