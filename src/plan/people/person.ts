import type { Held } from '../held.ts';
import type { Helping } from '../network/helping.ts';
import type { Words } from '../shapes.ts';
import type { Looks, Reading, Responsibility, Role } from './facts.ts';

export interface Person extends Helping {
  readonly id: string;
  readonly role: Role;
  readonly name: Held<string>;
  readonly relation: Held<Words | null>;
  readonly language: Held<string | null>;
  readonly responsibility: Held<Responsibility>;
  readonly born: Held<string | null>;
  readonly due: Held<string | null>;
  readonly household: Held<string | null>;
  readonly phone: Held<string | null>;
  readonly looks: Held<Looks | null>;
  /** null: nobody has chosen how they read best */
  readonly reading: Held<Reading | null>;
  readonly told: readonly { readonly on: string; readonly how: Words }[];
  readonly left: { readonly on: string; readonly because: Words } | null;
  /** when the entry that added this person happened (ISO date) */
  readonly since: string;
}
