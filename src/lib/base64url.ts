const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url text without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const four = (a << 16) | (b << 8) | c;
    text += LETTERS.charAt(four >> 18) + LETTERS.charAt((four >> 12) & 63);
    if (i + 1 < bytes.length) text += LETTERS.charAt((four >> 6) & 63);
    if (i + 2 < bytes.length) text += LETTERS.charAt(four & 63);
  }
  return text;
}

/**
 * The bytes of a base64url text, or `undefined` when it is not one: a foreign letter, padding, an impossible
 * length, or spare bits that are not zero (so one text stands for one value only).
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const rest = text.length % 4;
  if (rest === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value === -1) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
