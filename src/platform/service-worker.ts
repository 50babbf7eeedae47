/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

// Runs on its own, outside the page: built by vite-plugin-pwa, which puts the list of all files of the app in here.
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

// Everything comes from the precache; nothing is fetched while running, so nothing about use leaves the device.
// A question mark after an address never makes it another file.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// Any other address is sent to the app's own (its files are found relative to that, so it cannot be shown elsewhere).
// The cover page is itself, never the app, however its address is written.
const cover = new URL('soup/', self.registration.scope).href;
registerRoute(
  new NavigationRoute(async ({ url }) =>
    Response.redirect(url.href.startsWith(cover.slice(0, -1)) ? cover : self.registration.scope),
  ),
);

// A new version waits until a person says so: an update never interrupts a visit.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The very first page is served too, so that it works without signal before it has been opened a second time.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
