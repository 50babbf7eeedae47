import type { Page } from '@playwright/test';

/** Languages every screen is drawn and checked in: one from left to right, one from right to left. */
export const languages = ['en-GB', 'ur'] as const;
/** A family's screens are drawn in one more: fetched when chosen, in letters of its own. */
export const familyLanguages = [...languages, 'bn'] as const;
export type Language = (typeof familyLanguages)[number];

const seenByFamilies =
  /^(start|together|say-back|who-helps|asked-of|beside|scaling|print-|core-group|road(-child|-words)?$|hills-(shown|pick|draw|write|say|read-back|may-show|end)|hand-over-(you|who|question|say|draw|better|closing))/;

export const languagesOf = ({ name }: Screen): readonly Language[] =>
  seenByFamilies.test(name) ? familyLanguages : languages;

/** A screen to draw (`npm run screens`) and to check with axe (`test/a11y`). */
export interface Screen {
  /** kebab-case: the name of its PNG. */
  readonly name: string;
  /** Where it is in the opened example family, if an address alone leads to it. */
  readonly address?: string;
  /** It plays in the example family, which lives in memory: the page may be used again after it. */
  readonly leavesNothing?: true;
  /** From a fresh browser to the screen, in the language; ends when everything on it is there. */
  readonly open: (page: Page, language: Language) => Promise<void>;
}
