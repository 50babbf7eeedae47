import type { Line } from './line.ts';

interface Answer {
  readonly turn: number;
  readonly edges: readonly string[];
}
type Waiting = { readonly lines: readonly Line[]; readonly then: (edges: readonly string[]) => void };

/** One worker for all drawings of this page: a whole drawing takes half a second on a slow tablet. */
let worker: Worker | null | undefined;
const waiting = new Map<number, Waiting>();
let turns = 0;

function outliner(): Worker | null {
  if (worker !== undefined) return worker;
  if (typeof Worker === 'undefined') return (worker = null);
  worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<Answer>) => {
    const { turn, edges } = event.data;
    waiting.get(turn)?.then(edges);
    waiting.delete(turn);
  };
  // Workers are refused in some embedded browsers: lines then stay as they are, of one thickness.
  worker.onerror = (event) => {
    event.preventDefault();
    worker = null;
    waiting.clear();
  };
  return worker;
}

/** Works out the edges of lines, off the main thread; never calls back where that cannot be. */
export function outlinesOf(lines: readonly Line[], then: Waiting['then']): void {
  const by = outliner();
  if (by === null) return;
  turns += 1;
  waiting.set(turns, { lines, then });
  by.postMessage({ turn: turns, lines });
}
