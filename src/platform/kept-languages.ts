import { cacheName, fetchLacking, lacking, listAddress, readList, tagsWithCache } from './language-cache.ts';

const scope = (): string => new URL('./', document.baseURI).href;

/** The service worker answers with the list of the version that runs here; without one it comes from the server. */
const filesOf = async (tag: string) => readList(scope(), await fetch(listAddress(scope(), tag)));

/** Can languages be kept here? Not in the development server, nor where the browser has no caches or no worker. */
export const canKeepLanguages = (): boolean =>
  !import.meta.env.DEV && 'caches' in globalThis && 'serviceWorker' in navigator;

/** Is every file of the language on this device? Looked at file by file. */
export async function isKept(tag: string): Promise<boolean> {
  try {
    if (!(await caches.has(cacheName(scope(), tag)))) return false;
    return (await lacking(scope(), tag, await filesOf(tag))).length === 0;
  } catch {
    return false;
  }
}

/** Fetches every file of a language, or none. Asks nobody where the browser knows that there is no signal. */
export async function bring(tag: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetchLacking(scope(), tag, await filesOf(tag));
    return true;
  } catch {
    return false;
  }
}

/** Removes every file of a language from this device. */
export async function takeOff(tag: string): Promise<void> {
  await caches.delete(cacheName(scope(), tag)).catch(() => false);
}

/** Removes all kept languages, as a wipe does: which ones there were is nobody's business either. */
export async function takeAllOff(): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    await Promise.all((await tagsWithCache(scope())).map(takeOff));
  } catch {
    // A browser that refuses its caches keeps nothing of ours in them.
  }
}

/** A browser says *online* before anything can be fetched: wait that long, in ms. */
const SETTLES = 1000;
/** It also says nothing where signal is there but too weak, and then is not: asked again so often, in ms. */
const AGAIN = 30_000;

/** Calls back when there may be signal (again); answers how to stop. */
export function onSignal(listener: () => void): () => void {
  const ask = () => {
    if (navigator.onLine) listener();
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const online = () => {
    clearTimeout(settling);
    settling = setTimeout(ask, SETTLES);
  };
  addEventListener('online', online);
  const every = setInterval(ask, AGAIN);
  return () => {
    removeEventListener('online', online);
    clearTimeout(settling);
    clearInterval(every);
  };
}
