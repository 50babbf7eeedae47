import * as v from 'valibot';
import type { CouncilPart } from './council-part.ts';

const line = v.pipe(v.string(), v.maxLength(200));
const schema = v.object({
  /** the council's name as families know it */
  council: line,
  /** whom to ring when a child may not be safe, in the order to try them */
  duty: v.pipe(v.array(v.object({ name: line, phone: line, when: line })), v.maxLength(12)),
});
export type Contacts = v.InferOutput<typeof schema>;

/** The council's name and duty numbers. Shipped empty: a number that nobody checked must not be rung in need. */
export const contacts: CouncilPart<Contacts> = {
  name: 'contacts',
  version: 1,
  shipped: { council: '', duty: [] },
  read: (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? read.output : null;
  },
};
