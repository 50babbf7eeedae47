import { languageFor, languages, offeredAs } from '../../i18n/languages.ts';

/** Languages most spoken beside English and Welsh at the 2021 census (domain §8), by their English names: [tag, name]. */
const others: readonly (readonly [string, string])[] = [
  ['ro', 'Romanian'],
  ['pa', 'Panjabi'],
  ['pt', 'Portuguese'],
  ['es', 'Spanish'],
  ['ar', 'Arabic'],
  ['bn', 'Bengali'],
  ['gu', 'Gujarati'],
  ['it', 'Italian'],
  ['ta', 'Tamil'],
  ['fr', 'French'],
  ['lt', 'Lithuanian'],
  ['tr', 'Turkish'],
  ['bg', 'Bulgarian'],
  ['hu', 'Hungarian'],
  ['fa', 'Persian'],
  ['so', 'Somali'],
  ['bfi', 'British Sign Language'],
];

/** What somebody may speak: ours first, by their own names. */
export const spoken: readonly { readonly tag: string; readonly name: string }[] = [
  ...languages.map(({ code }) => ({ tag: code, name: offeredAs(code) })),
  ...others.filter(([tag]) => languageFor(tag) === undefined).map(([tag, name]) => ({ tag, name })),
];

/** The name of a language somebody speaks; its tag where we have no name. */
export function spokenName(tag: string): string {
  const ours = languageFor(tag);
  return ours === undefined ? (spoken.find((one) => one.tag === tag)?.name ?? tag) : offeredAs(ours);
}
