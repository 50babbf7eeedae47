import type { BrowserContext, Page, Worker } from '@playwright/test';

/**
 * Notes everything that must never happen in any page or worker of a context: console output (a refused
 * content-policy shows there too), an error nobody caught, a request to another origin.
 * @param origin the one origin the context may speak to, without a slash at the end
 * @returns the faults so far, one sentence each; grows while the context lives
 */
export function watchContext(context: BrowserContext, origin: string): readonly string[] {
  const home = [`${origin}/`, `blob:${origin}/`, 'data:', 'about:'];
  const inside = (url: string): boolean => home.some((start) => url.startsWith(start));
  const faults: string[] = [];
  context.on('console', (message) => {
    if ((message.type() as string) === 'verbose') return; // the browser's own advice to developers, never shown unasked
    faults.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    faults.push(`error: ${String(error.error().stack ?? error.error())}`);
  });
  context.on('request', (request) => {
    if (!inside(request.url())) faults.push(`request to another origin: ${request.url()}`);
  });
  const watchWorker = (worker: Worker): void => {
    if (!inside(worker.url())) faults.push(`worker from another origin: ${worker.url()}`);
    worker.on('console', (message) => {
      faults.push(`console.${message.type()} in a worker: ${message.text()}`);
    });
  };
  const watchPage = (page: Page): void => {
    page.on('worker', watchWorker);
    page.on('websocket', (socket) => {
      faults.push(`web socket: ${socket.url()}`);
    });
  };
  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  context.on('serviceworker', watchWorker);
  return faults;
}
