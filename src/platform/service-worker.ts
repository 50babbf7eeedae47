/// <reference lib="webworker" />
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import {
  cacheName,
  dropOthers,
  fetchLacking,
  isLanguageFile,
  listAddress,
  readList,
  tagsWithCache,
} from './language-cache.ts';
import { packAddress, pictureName, pictureReader } from './picture-pack.ts';

// Runs on its own, outside the page: built by vite-plugin-pwa, which puts the list of all files of the app in here.
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

// Everything comes from the precache, and the languages that were chosen from their own caches; nothing else is fetched
// while running, so nothing about use leaves the device. A question mark after an address never makes it another file.
const precache = new PrecacheController();
precache.addToCacheList(self.__WB_MANIFEST);
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/./] }));
cleanupOutdatedCaches();

const { scope } = self.registration;

const readPicture = pictureReader(() => precache.matchPrecache(new URL(packAddress, scope).href));
registerRoute(
  ({ url }) => pictureName(scope, url.href) !== undefined,
  async ({ request, url }) => (await readPicture(pictureName(scope, url.href) ?? '')) ?? fetch(request),
);

registerRoute(
  ({ url }) => isLanguageFile(scope, url.href),
  async ({ request }) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
);

/** The files this version of the app needs for a language, from its own precache; none where it has no such language. */
const filesOf = async (tag: string): Promise<readonly string[]> => {
  const list = await precache.matchPrecache(listAddress(scope, tag));
  return list === undefined ? [] : readList(scope, list);
};

/** For every language that is kept here, the files this version needs. Throws without signal. */
async function bringKept(): Promise<void> {
  for (const tag of await tagsWithCache(scope)) await fetchLacking(scope, tag, await filesOf(tag));
}

/** What only the version before needed. */
async function dropOld(): Promise<void> {
  for (const tag of await tagsWithCache(scope)) {
    const files = await filesOf(tag);
    if (files.length === 0) await caches.delete(cacheName(scope, tag));
    else await dropOthers(scope, tag, files);
  }
}

// A version that could not bring the languages that are kept here does not get as far as waiting: the old one, which has
// them, stays, and the browser tries again.
self.addEventListener('install', (event) => event.waitUntil(precache.install(event).then(bringKept)));

// Any other address is sent to the app's own (its files are found relative to that, so it cannot be shown elsewhere).
// The cover page is itself, never the app, however its address is written.
const cover = new URL('soup/', self.registration.scope).href;
registerRoute(
  new NavigationRoute(async ({ url }) =>
    Response.redirect(url.href.startsWith(cover.slice(0, -1)) ? cover : self.registration.scope),
  ),
);

// A new version waits until a person says so: an update never interrupts a visit. A language chosen while it waited is
// brought first, where there is signal.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if ((event.data as { type?: unknown } | null)?.type !== 'SKIP_WAITING') return;
  event.waitUntil(
    bringKept()
      .catch(() => undefined)
      .then(() => void self.skipWaiting()),
  );
});

// The very first page is served too, so that it works without signal before it has been opened a second time.
self.addEventListener('activate', (event) =>
  event.waitUntil(
    precache
      .activate(event)
      .then(dropOld)
      .then(() => self.clients.claim()),
  ),
);
