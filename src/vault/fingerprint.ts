import { toBase64Url } from '../lib/base64url.ts';

/** SHA-256 of a text (as UTF-8) or of bytes, as base64url without padding (43 letters). */
export async function fingerprint(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
