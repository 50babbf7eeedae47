/** Tries before only the passphrase helps. */
const TRIES = 5;
/** Enough to make a glance at memory no help; the PIN guards a running page for minutes, never the disk. */
const ROUNDS = 100_000;

export interface PinCheck {
  /** `locked` from the fifth wrong try on, whatever is typed then. */
  attempt(pin: string): Promise<'right' | 'wrong' | 'locked'>;
  triesLeft(): number;
}

async function hashOf(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(pin.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}

/**
 * Remembers a hand-over PIN as a salted hash, in memory only. It protects against a child or parent looking round on the
 * tablet, not against somebody who takes it: closing the page drops it, and then the passphrase is asked for.
 */
export async function makePinCheck(pin: string): Promise<PinCheck> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const right = await hashOf(pin, salt);
  let left = TRIES;
  return {
    triesLeft: () => left,
    async attempt(tried) {
      if (left === 0) return 'locked';
      // Counted before the hash is awaited, so that quick taps cannot buy a sixth try.
      left -= 1;
      const last = left === 0;
      const offered = await hashOf(tried, salt);
      if (offered.every((byte, at) => byte === right[at])) {
        left = TRIES;
        return 'right';
      }
      return last ? 'locked' : 'wrong';
    },
  };
}
