import type { Plugin } from 'vite';

/** A language whose words and fonts are fetched when it is chosen. */
export interface FetchedLanguage {
  readonly code: string;
  /** how the names of its fonts' files begin; none where the app's own fonts have its letters */
  readonly fonts?: readonly string[];
}

/** A built file: where it stands, and the sources it was made of. */
interface BuiltFile {
  readonly path: string;
  readonly sources: readonly string[];
}

const tagOf = (source: string): string | undefined =>
  /\/locales\/([^/]+)\/[^/]+\.json$/.exec(source.replaceAll('\\', '/'))?.[1];

/** The one fetched language a source belongs to. */
const ownerOf = (source: string, languages: readonly FetchedLanguage[]) =>
  languages.find(({ code }) => code === tagOf(source));

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const isFontOf = ({ fonts = [] }: FetchedLanguage, path: string): boolean =>
  fonts.some((font) => baseName(path).startsWith(font));

/**
 * Every file of each fetched language, by its code. Throws where a language has no words, a font it names is not there, or a
 * file holds more than one language: then somebody would be told that a language is ready when it is not.
 */
export function listsOf(
  files: readonly BuiltFile[],
  languages: readonly FetchedLanguage[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    languages.map((language) => {
      const isOwn = (source: string) => ownerOf(source, languages) === language;
      const words = files.filter(({ sources }) => sources.some(isOwn));
      const mixed = words.find(({ sources }) => !sources.every(isOwn));
      if (mixed !== undefined) throw new Error(`${mixed.path} holds more than the words of ${language.code}`);
      if (words.length === 0) throw new Error(`no words of ${language.code}`);
      for (const font of language.fonts ?? []) {
        if (!files.some(({ path }) => baseName(path).startsWith(font))) throw new Error(`no font ${font}`);
      }
      const fonts = files.filter(({ path }) => isFontOf(language, path));
      return [language.code, [...words, ...fonts].map(({ path }) => path).sort()];
    }),
  );
}

/** All the words of a fetched language are one file: it is fetched whole or not at all. */
export const languageGroups = (languages: readonly FetchedLanguage[]) => [
  {
    debugName: 'languages',
    name: (source: string): string | null => ownerOf(source, languages)?.code ?? null,
  },
];

/** The folder of a built script: `languages/<code>/` for the words of a fetched language. */
export function folderOfScript(sources: readonly string[], languages: readonly FetchedLanguage[]): string {
  const [owner] = sources.flatMap((source) => ownerOf(source, languages) ?? []);
  return owner === undefined ? 'assets' : `languages/${owner.code}`;
}

/** The folder of a built asset: `languages/fonts/` for the fonts of fetched languages. */
export function folderOfAsset(names: readonly string[], languages: readonly FetchedLanguage[]): string {
  return names.some((name) => languages.some((language) => isFontOf(language, name)))
    ? 'languages/fonts'
    : 'assets';
}

/** What of the build is left out of the precache: all files of fetched languages, not their lists. */
export const fetchedFiles = 'languages/*/*';

/** Writes `languages/<code>.json` for each fetched language: the paths of all files it needs, from the app's folder. */
export function languageFiles(languages: readonly FetchedLanguage[]): Plugin {
  return {
    name: 'waymark:language-files',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).map((file) => ({
        path: file.fileName,
        sources: file.type === 'chunk' ? file.moduleIds : [],
      }));
      for (const [code, list] of listsOf(files, languages)) {
        this.emitFile({ type: 'asset', fileName: `languages/${code}.json`, source: JSON.stringify(list) });
      }
    },
  };
}
