import type { Line } from './line.ts';
import { outlineOf } from './outline.ts';

// Lines in, their edges out, in the order they were asked for. Nothing is kept here.
self.onmessage = (event: MessageEvent<{ turn: number; lines: readonly Line[] }>) => {
  const { turn, lines } = event.data;
  self.postMessage({ turn, edges: lines.map(outlineOf) });
};
