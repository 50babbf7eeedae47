/**
 * Where the files of a language are kept that does not come with the app: a cache of its own. The page fills and empties it, the
 * service worker serves from it and keeps it in step with the app. The files are the same for everybody and say
 * nothing about anybody; that one of them is here says only that somebody chose the language on this tablet.
 */
const START = 'waymark-language';

/** @param scope address of the app's folder: two apps on one host keep apart */
export const cacheName = (scope: string, tag: string): string => `${START} ${tag} ${scope}`;

/** Address of the list of all files of a language, which the build writes (`src/build/language-files.ts`). */
export const listAddress = (scope: string, tag: string): string =>
  new URL(`languages/${tag}.json`, scope).href;

/** Is this the address of a file (not of a list) that belongs to a fetched language? */
export const isLanguageFile = (scope: string, address: string): boolean =>
  address.startsWith(scope) && /^languages\/[^/]+\/[^/]+$/.test(address.slice(scope.length));

/** The addresses in a list. Throws where it is no list of ours. */
export async function readList(scope: string, answer: Response | undefined): Promise<readonly string[]> {
  if (answer?.ok !== true) throw new Error('no list of files');
  const list: unknown = await answer.json();
  if (!Array.isArray(list) || list.length === 0) throw new Error('not a list of files');
  const addresses = list.map((path) => new URL(String(path), scope).href);
  if (!addresses.every((address) => isLanguageFile(scope, address)))
    throw new Error('not files of a language');
  return addresses;
}

/** Tags of the languages that have a cache here. */
export async function tagsWithCache(scope: string): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.flatMap((name) => {
    const [start, tag, ...rest] = name.split(' ');
    return start === START && tag !== undefined && rest.join(' ') === scope ? [tag] : [];
  });
}

/** Which of these files are not in the language's cache. */
export async function lacking(
  scope: string,
  tag: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const name = cacheName(scope, tag);
  if (!(await caches.has(name))) return files;
  const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return files.filter((file) => !kept.has(file));
}

/** Fetches what is lacking of these files: all of it, or none. Throws where that cannot be done. */
export async function fetchLacking(scope: string, tag: string, files: readonly string[]): Promise<void> {
  const wanted = await lacking(scope, tag, files);
  if (wanted.length === 0) return;
  const name = cacheName(scope, tag);
  const wasHere = await caches.has(name);
  try {
    await (await caches.open(name)).addAll(wanted);
  } catch (error) {
    if (!wasHere) await caches.delete(name);
    throw error;
  }
}

/** Removes what these files do not name: what an older version of the app needed. */
export async function dropOthers(scope: string, tag: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName(scope, tag));
  for (const request of await cache.keys()) if (!files.includes(request.url)) await cache.delete(request);
}
