import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewOrigin } from './origin.ts';

type Change = (body: string) => string;

/**
 * A server of one test's own that gives what the built app's server gives. It can go away and come back, and it can give a
 * later version of a file, without other tests noticing.
 */
export interface OwnServer {
  readonly origin: string;
  /** From now on gives this file changed. */
  change(path: string, how: Change): void;
  /** Stops answering: every connection ends, as with no signal. */
  stop(): Promise<void>;
  /** Answers again, under the same address. */
  start(): Promise<void>;
}

/** Starts it on a free port of localhost. */
export async function openOwnServer(): Promise<OwnServer> {
  const changes = new Map<string, Change>();
  let port = 0;
  let server: Server | undefined;

  async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = await fetch(previewOrigin + url);
    const headers = [...given.headers].filter(
      ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection|keep-alive|etag)$/.test(name),
    );
    const change = changes.get(url.split('?')[0] ?? url);
    const bytes = Buffer.from(await given.arrayBuffer());
    response.writeHead(given.status, Object.fromEntries(headers));
    response.end(change ? change(bytes.toString('utf8')) : bytes);
  }
  const start = () =>
    new Promise<void>((resolve) => {
      const started = createServer((request, response) => {
        answer(request, response).catch(() => response.destroy());
      });
      server = started;
      started.listen(port, 'localhost', () => {
        port = (started.address() as AddressInfo).port;
        resolve();
      });
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });
  await start();
  return {
    origin: `http://localhost:${port}`,
    change: (path, how) => void changes.set(path, how),
    stop,
    start,
  };
}
