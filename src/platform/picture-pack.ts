/**
 * All pictures of the catalogue in one file of the precache (the build writes it, `src/build/picture-files.ts`). The service
 * worker answers each picture's own address out of it.
 */
export const packAddress = 'pictures/all.json';

/** The name of the picture at an address of the app: `1F3E0` for `pictures/1F3E0.svg`, else undefined. */
export function pictureName(scope: string, address: string): string | undefined {
  if (!address.startsWith(scope)) return undefined;
  return /^pictures\/([0-9A-F-]+)\.svg(?:[?#]|$)/.exec(address.slice(scope.length))?.[1];
}

/**
 * Answers pictures out of a pack, which is read once, when the first picture is asked for; undefined for a picture that is not
 * in it, and for all where there is no pack.
 * @param bring the pack as it is kept
 */
export function pictureReader(
  bring: () => Promise<Response | undefined>,
): (name: string) => Promise<Response | undefined> {
  let pack: Promise<ReadonlyMap<string, unknown>> | undefined;
  const read = async () => {
    const kept = await bring();
    if (kept === undefined) pack = undefined; // it may be there the next time
    return new Map(kept === undefined ? [] : Object.entries((await kept.json()) as object));
  };
  return async (name) => {
    const svg = (await (pack ??= read())).get(name);
    return typeof svg === 'string'
      ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
      : undefined;
  };
}
