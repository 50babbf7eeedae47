/**
 * All scripts and styles of the app in one file (the build writes it, `src/build/parcel-file.ts`), for a tablet that has none of
 * them yet: six hundred files asked for one after another take minutes where the signal is weak, and a worker who has opened the
 * app once may be out of reach before it is all there.
 */
export const parcelName = 'parcel.json';

/** With so few lacking, as after a small change of the app, each comes by itself. */
const FEW = 50;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/**
 * Keeps what is lacking, out of the parcel; whatever is not in it is left to be brought by itself, and so is everything where no
 * parcel comes. Throws only where the cache takes nothing, such as when storage is full.
 * @param scope address of the app's folder
 * @param wanted addresses of files whose name changes with their content
 * @param bring the parcel; may throw
 */
export async function unpack(
  cache: Pick<Cache, 'keys' | 'put'>,
  scope: string,
  wanted: readonly string[],
  bring: (address: string) => Promise<Response>,
): Promise<void> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const lacking = wanted.filter((address) => !kept.has(address));
  if (lacking.length <= FEW) return;
  const files = await read(scope, bring).catch(() => new Map<string, unknown>());
  for (const address of lacking) {
    const text = files.get(address);
    const type = types[address.slice(address.lastIndexOf('.') + 1)];
    if (typeof text !== 'string' || type === undefined) continue;
    await cache.put(address, new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } }));
  }
}

/** Address of each file in the parcel → what is in it. */
async function read(
  scope: string,
  bring: (address: string) => Promise<Response>,
): Promise<ReadonlyMap<string, unknown>> {
  const answer = await bring(new URL(parcelName, scope).href);
  if (!answer.ok) return new Map();
  const files = Object.entries((await answer.json()) as object);
  return new Map(files.map(([path, text]) => [new URL(path, scope).href, text]));
}
