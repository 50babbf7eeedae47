/**
 * The mark of a sentence that was read: a fingerprint of its place, the English and the words beside it. When either text
 * changes, the old mark fits no longer and the sentence counts as not looked at. It keeps nobody from forging one; it tells a
 * changed text from an unchanged one (53 bits, cyrb53 by bryc, in the public domain).
 */
export function readMark(id: string, english: string, said: string): string {
  const text = `${id}\n${english}\n${said}`;
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 2654435761);
    two = Math.imul(two ^ letter, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
