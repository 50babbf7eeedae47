import { describe, expect, test } from 'vitest';
import { parcelName, unpack } from './parcel.ts';

const scope = 'https://waymark.example/app/';
const names = Array.from({ length: 60 }, (_, at) => `assets/part-${at}.${at % 2 === 0 ? 'js' : 'css'}`);
const wanted = names.map((name) => scope + name);
const parcel = () => Response.json(Object.fromEntries(names.map((name) => [name, `what is in ${name}`])));

/** A cache that holds these addresses already. Caches of a real browser: `test/browser/offline.spec.ts`. */
function cacheWith(addresses: readonly string[]) {
  const kept = new Map<string, Response>(addresses.map((one) => [one, new Response('here already')]));
  return {
    kept,
    keys: async () => [...kept.keys()].map((url) => ({ url }) as Request),
    put: async (address: RequestInfo | URL, answer: Response) => {
      kept.set(new Request(address).url, answer);
    },
  };
}

describe('a tablet brings the app in one parcel', () => {
  test('all files are kept under their own address, as what they are', async () => {
    const cache = cacheWith([]);
    const asked: string[] = [];
    await unpack(cache, scope, wanted, async (address) => {
      asked.push(address);
      return parcel();
    });
    expect(asked).toEqual([scope + parcelName]);
    expect([...cache.kept.keys()]).toEqual(wanted);
    const [script, style] = wanted.slice(0, 2).map((address) => cache.kept.get(address));
    expect(await script?.text()).toBe('what is in assets/part-0.js');
    expect(script?.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(style?.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  });

  test('what is here already stays as it is', async () => {
    const cache = cacheWith(wanted.slice(0, 5));
    await unpack(cache, scope, wanted, async () => parcel());
    expect(await cache.kept.get(wanted[0] ?? '')?.text()).toBe('here already');
    expect(cache.kept.size).toBe(60);
  });

  test('where little is lacking, no parcel is asked for', async () => {
    const cache = cacheWith(wanted.slice(0, 10));
    await unpack(cache, scope, wanted, async () => {
      throw new Error('asked for');
    });
    expect(cache.kept.size).toBe(10);
  });

  test('nothing is kept of a parcel that does not come, is none, or holds something else', async () => {
    const bad = [
      async () => {
        throw new TypeError('no signal');
      },
      async () => new Response('not found', { status: 404 }),
      async () => new Response('{"assets/part-0.js":"broken off'),
      async () => Response.json({ 'assets/part-0.js': 7, 'assets/other.js': 'not wanted' }),
    ];
    for (const bring of bad) {
      const cache = cacheWith([]);
      await unpack(cache, scope, wanted, bring);
      expect(cache.kept.size).toBe(0);
    }
  });
});
