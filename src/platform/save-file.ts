/** Lower-case letters, digits and hyphens and one or two endings: `waymark-backup-2027-01-20.waymark`. */
const HARMLESS_NAME = /^[a-z0-9-]{1,80}(?:\.[a-z0-9]{1,12}){1,2}$/;

/** How long the browser may take to begin reading the download: generous, since a lost backup costs more than memory. */
const KEEP_ADDRESS_MS = 40_000;

export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly because: 'too-big' | 'unreadable' };

/**
 * Hands a file to the person: the browser's own download, also on an iPad. The name must say nothing about a family
 * (design §3), so anything but a plain name throws a RangeError that does not repeat it.
 */
export function saveFile(content: Blob, name: string): void {
  if (!HARMLESS_NAME.test(name)) throw new RangeError('not a harmless file name');
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

/** The bytes of a file somebody picked with `<input type="file">`, unless it is bigger than `mostBytes`. */
export async function readFile(file: Blob, mostBytes: number): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, because: 'too-big' };
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Moved or deleted since it was picked, or on a share that is gone. The cause is not ours to know.
    return { ok: false, because: 'unreadable' };
  }
}
