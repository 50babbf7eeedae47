import { useEffect, useState } from 'react';
import type { Strength } from '../../vault/passphrase-strength.ts';

const nothing: Strength = { score: 0, reason: 'empty', bits: 0 };

/**
 * Judges a passphrase while it is typed. The list of common words is fetched with the first letter, not before.
 * @param known words that are no secret here, such as the worker's name
 */
export function useStrength(passphrase: string, known: string): Strength {
  const [strength, setStrength] = useState(nothing);
  useEffect(() => {
    let stale = false;
    const judge = async () => {
      if (passphrase === '') return nothing;
      const { passphraseStrength } = await import('../../vault/passphrase-strength.ts');
      return passphraseStrength(passphrase, [known]);
    };
    judge().then(
      (judged) => {
        if (!stale) setStrength(judged);
      },
      () => {
        // Not fetched: no meter now; the vault judges again when the key is made.
        if (!stale) setStrength(nothing);
      },
    );
    return () => {
      stale = true;
    };
  }, [passphrase, known]);
  return strength;
}
