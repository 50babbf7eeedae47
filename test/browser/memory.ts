import type { CDPSession, Page } from '@playwright/test';

/**
 * Which of these words are still held in the page's memory: in any string that something still refers to (a heap snapshot,
 * taken after the garbage was collected), or in any bytes (array buffers, which a snapshot does not show).
 * What was freed and not yet overwritten by the machine is out of a web page's hands, and is not looked at.
 */
export async function heldInMemory(page: Page, words: readonly string[]): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const text = await heapSnapshot(client);
  const inStrings = words.filter((word) => text.includes(word.toLowerCase()));
  const inBytes: string[] = [];
  for (const word of words) if (await bytesHold(client, word)) inBytes.push(word);
  await client.detach();
  return [...inStrings.map((word) => `string: ${word}`), ...inBytes.map((word) => `bytes: ${word}`)];
}

/** Every string of the page, in small letters. Launched with a limit on their length that none of them reaches. */
async function heapSnapshot(client: CDPSession): Promise<string> {
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.send('HeapProfiler.disable');
  const { strings } = JSON.parse(chunks.join('')) as { strings: readonly string[] };
  return strings.join('\n').toLowerCase();
}

/** The word goes into the page as figures: as text it would be found in the very question. */
async function bytesHold(client: CDPSession, word: string): Promise<boolean> {
  const proto = await client.send('Runtime.evaluate', { expression: 'ArrayBuffer.prototype' });
  const { objectId } = proto.result;
  if (objectId === undefined) throw new Error('no ArrayBuffer');
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: objectId });
  const found = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function (...codes) {
      const holds = (bytes) => {
        for (let at = 0; at + codes.length <= bytes.length; at += 1)
          if (codes.every((code, i) => bytes[at + i] === code)) return true;
        return false;
      };
      return this.some((buffer) => holds(new Uint8Array(buffer)));
    }`,
    arguments: [...word].map((letter) => ({ value: letter.codePointAt(0) })),
    returnByValue: true,
  });
  return found.result.value === true;
}
