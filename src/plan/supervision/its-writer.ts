import type { Author } from '../entry.ts';
import { sameName } from './same-name.ts';
import type { Decision } from './supervision.ts';

/** U4: signed by whoever wrote it. What somebody wrote down for another person's signature is nobody's to take back here. */
export const isSignedByWriter = ({ name, by }: Pick<Decision, 'name' | 'by'>): boolean =>
  sameName(name, by.name);

/** U4: only its writer takes a decision back, and only one they signed themselves. */
export const isItsWriter = (decision: Decision, who: Author): boolean =>
  isSameWriter(decision.by, who) && isSignedByWriter(decision);

/** The same person on the same tablet. The name counts too: whoever begins a tablet from another's backup brings that one's id along. */
export const isSameWriter = (by: Author, who: Author): boolean =>
  by.id === who.id && sameName(by.name, who.name);
