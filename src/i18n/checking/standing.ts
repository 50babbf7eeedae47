import type { CheckerRole } from '../languages.ts';

/** How the words of a language stand on this tablet: signed as read in all, or changed since the makers had them checked. */
export type Standing =
  | { readonly is: 'checked'; readonly by: CheckerRole; readonly date: string }
  | { readonly is: 'changed' };
