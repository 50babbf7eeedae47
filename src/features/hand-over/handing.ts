import type { Json } from '../../lib/canonical-json.ts';
import type { QuestionSet } from '../../plan/feedback/facts.ts';
import { allSets } from '../../plan/feedback/question-sets.ts';

/** Form id of the sealed draft that tells the handed-over screens whose hands they are in. */
export const HANDING = 'hand-over';

/** The faces with one of the question sets, or a child's three hills. */
export type HandedSet = QuestionSet | 'hills';

const handed: readonly HandedSet[] = [...allSets, 'hills'];

/** What the worker chose before giving the tablet away. `sitting`: the id the answers will be kept under; of the hills, the telling. */
export type Handing = FacesHanding | HillsHanding;
export interface FacesHanding {
  readonly person: string;
  readonly set: QuestionSet;
  /** ids of the questions asked besides, this time */
  readonly more: readonly string[];
  readonly sitting: string;
}
interface HillsHanding {
  readonly person: string;
  readonly set: 'hills';
  readonly sitting: string;
}

/** The kept draft, if it has the shape this version writes. */
export function readHanding(kept: Json | null): Handing | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const { person, set, more, sitting } = kept as Readonly<Record<string, Json>>;
  const known = handed.find((one) => one === set);
  if (typeof person !== 'string' || typeof sitting !== 'string' || known === undefined) return null;
  const ids = Array.isArray(more) ? more.filter((one): one is string => typeof one === 'string') : [];
  return known === 'hills' ? { person, set: known, sitting } : { person, set: known, more: ids, sitting };
}
