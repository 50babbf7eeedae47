import { argon2id } from 'hash-wasm';
import type { Cost } from './cost.ts';

export type Argon2Cost = Extract<Cost, { name: 'argon2id' }>;
export interface Argon2Request {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: Argon2Cost;
}

/** Argon2id to 32 bytes. Takes a quarter of a second or more: call it through `deriveKey`, which uses a worker. */
export async function argon2(request: Argon2Request): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await argon2id({
    password: request.secret,
    salt: request.salt,
    memorySize: request.cost.memory,
    iterations: request.cost.passes,
    parallelism: request.cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
