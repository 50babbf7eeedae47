import * as v from 'valibot';
import { day, type FactOf, id, replaces, text, words } from '../shapes.ts';

export const role = v.picklist(['child', 'parent', 'network', 'professional', 'worker']);
export const responsibility = v.picklist(['yes', 'no', 'not-known']);

/** How a person looks on every card (design §4): chosen with the person, never guessed. */
export const looks = v.object({
  base: v.picklist([
    'baby',
    'child',
    'girl',
    'boy',
    'woman',
    'man',
    'person',
    'older-woman',
    'older-man',
    'older-person',
  ]),
  hair: v.picklist(['plain', 'blond', 'red', 'curly', 'white', 'bald', 'beard', 'headscarf', 'turban']),
  tone: v.picklist([0, 1, 2, 3, 4, 5]),
  glasses: v.boolean(),
  wheelchair: v.boolean(),
});
/** How somebody reads best, on every screen they look at together (domain §4.5): one plan, three levels. */
export const reading = v.object({
  level: v.picklist(['pictures', 'short', 'full']),
  text: v.picklist(['usual', 'large', 'largest']),
  contrast: v.picklist(['soft', 'strong']),
  /** a second language beside the first, by its tag */
  beside: v.optional(v.pipe(v.string(), v.maxLength(35))),
});
export type Reading = v.InferOutput<typeof reading>;
export type Looks = v.InferOutput<typeof looks>;
export type Role = v.InferOutput<typeof role>;
export type Responsibility = v.InferOutput<typeof responsibility>;

const person = id;
export const peopleFacts = {
  'person-added': v.object({
    person,
    role,
    name: text,
    relation: v.optional(words),
    language: v.optional(v.string()),
    responsibility: v.optional(responsibility),
    born: v.optional(day),
    /** an unborn child has a due date and no birth date */
    due: v.optional(day),
    household: v.optional(text),
    phone: v.optional(text),
    looks: v.optional(looks),
    /** what somebody of the network does, when they can, how to reach them (room network) */
    task: v.optional(words),
    free: v.optional(words),
    reach: v.optional(words),
  }),
  'person-renamed': v.object({ person, name: text, replaces }),
  'relation-named': v.object({ person, relation: words, replaces }),
  'person-language-chosen': v.object({ person, language: v.nullable(v.string()), replaces }),
  'responsibility-recorded': v.object({ person, responsibility, replaces }),
  'looks-chosen': v.object({ person, looks: v.nullable(looks), replaces }),
  'reading-chosen': v.object({ person, reading, replaces }),
  'household-named': v.object({ person, household: text, replaces }),
  'phone-written': v.object({ person, phone: text, replaces }),
  'due-date-changed': v.object({ person, due: v.nullable(day), replaces }),
  'birth-recorded': v.object({ person, born: v.nullable(day), replaces }),
  /** This person was told that our work is open: when and how (domain §1, scenario 5). */
  'person-told': v.object({ person, on: day, how: words }),
  /** it was written down by mistake: nobody told them, or not like this (H5) */
  'person-telling-withdrawn': v.object({ person, on: day, how: words }),
  'person-left': v.object({ person, on: day, because: words }),
  'person-came-back': v.object({ person }),
};
export type PeopleFact = FactOf<typeof peopleFacts>;
