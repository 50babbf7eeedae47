import { fromBase64Url } from '../lib/base64url.ts';
import type { Argon2Request } from './argon2.ts';
import type { Cost } from './cost.ts';
import { importKey, type PieceKey, wipe } from './piece-key.ts';

export type Derivation =
  | { readonly ok: true; readonly key: PieceKey }
  | { readonly ok: false; readonly reason: 'derivation-refused' };

type WorkerAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false };

function argon2InWorker(request: Argon2Request): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./derive-worker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    worker.onmessage = (event: MessageEvent<WorkerAnswer>) => {
      const answer = event.data;
      end(() => (answer.ok ? resolve(answer.bytes) : reject(new Error('argon2 refused'))));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(new Error('worker refused')));
    };
    worker.postMessage(request);
  });
}

async function argon2Here(request: Argon2Request): Promise<Uint8Array<ArrayBuffer>> {
  const { argon2 } = await import('./argon2.ts');
  return argon2(request);
}

async function runArgon2(request: Argon2Request): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof Worker === 'undefined') return argon2Here(request);
  try {
    return await argon2InWorker(request);
  } catch {
    // Workers are refused in some embedded browsers; a short freeze beats a locked-out worker.
    return argon2Here(request);
  }
}

async function subtleBits(
  secret: Uint8Array<ArrayBuffer>,
  algorithm: Pbkdf2Params | HkdfParams,
): Promise<Uint8Array<ArrayBuffer>> {
  const base = await crypto.subtle.importKey('raw', secret, algorithm.name, false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, 256));
}

async function derive(secret: Uint8Array<ArrayBuffer>, cost: Cost): Promise<Uint8Array<ArrayBuffer>> {
  const salt = fromBase64Url(cost.salt);
  if (salt === undefined) throw new Error('not a salt');
  switch (cost.name) {
    case 'argon2id':
      return runArgon2({ secret, salt, cost });
    case 'pbkdf2-sha256':
      return subtleBits(secret, { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost.rounds });
    case 'hkdf-sha256':
      return subtleBits(secret, {
        name: 'HKDF',
        hash: 'SHA-256',
        salt,
        info: new TextEncoder().encode('waymark/recovery/1'),
      });
  }
}

/**
 * Makes the key that wraps the master key out of a secret text (already in its settled spelling) at a given cost.
 * `derivation-refused` when this browser cannot do it: WebAssembly forbidden, or not enough memory.
 */
export async function deriveKey(secretText: string, cost: Cost): Promise<Derivation> {
  const secret = new TextEncoder().encode(secretText);
  try {
    const bytes = await derive(secret, cost);
    const key = await importKey(bytes);
    wipe(bytes);
    return { ok: true, key };
  } catch {
    return { ok: false, reason: 'derivation-refused' };
  } finally {
    wipe(secret);
  }
}
