import * as v from 'valibot';

const Salt = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,}$/));

/**
 * How a secret becomes a key; stored in the header beside its salt. The bounds keep a foreign header from freezing the
 * tablet or asking for no work at all.
 */
export const CostSchema = v.variant('name', [
  v.object({
    name: v.literal('argon2id'),
    /** Memory in KiB. */
    memory: v.pipe(v.number(), v.integer(), v.minValue(8 * 1024), v.maxValue(1024 * 1024)),
    passes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
    lanes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
    salt: Salt,
  }),
  v.object({
    name: v.literal('pbkdf2-sha256'),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: Salt,
  }),
  /** Only for recovery keys: they are random, so no work is needed to keep them from being guessed. */
  v.object({ name: v.literal('hkdf-sha256'), salt: Salt }),
]);

export type Cost = v.InferOutput<typeof CostSchema>;

/** 64 MiB and three passes: the second recommended option of RFC 9106 §4, with one lane as a browser has no threads here. */
export const ARGON2_MEMORY_KIB = 64 * 1024;
export const ARGON2_PASSES = 3;
/** OWASP Password Storage Cheat Sheet: 600,000 rounds for PBKDF2 with HMAC-SHA-256. */
export const PBKDF2_ROUNDS = 600_000;
