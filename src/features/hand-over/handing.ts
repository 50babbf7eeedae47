import type { Json } from '../../lib/canonical-json.ts';
import type { QuestionSet } from '../../plan/feedback/facts.ts';

/** Form id of the sealed draft that tells the handed-over screens whose hands they are in. */
export const HANDING = 'hand-over';

const sets: readonly HandedSet[] = ['age-4-7', 'age-8-11', 'age-12-17', 'parent', 'hills'];

/** The faces with one of the question sets, or a child's three hills. */
export type HandedSet = QuestionSet | 'hills';

/** What the worker chose before giving the tablet away. `sitting`: the id the answers will be kept under; of the hills, the telling. */
export type Handing = FacesHanding | HillsHanding;
export interface FacesHanding {
  readonly person: string;
  readonly set: QuestionSet;
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
  const { person, set, sitting } = kept as Readonly<Record<string, Json>>;
  const known = sets.find((one) => one === set);
  if (typeof person !== 'string' || typeof sitting !== 'string' || known === undefined) return null;
  return known === 'hills' ? { person, set: known, sitting } : { person, set: known, sitting };
}
