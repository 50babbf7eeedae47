import type { AnyEntry, Author } from '../plan/entry.ts';
import { DRAWING_TYPE, writeDrawing } from '../plan/hills/drawing.ts';
import type { Summary } from '../plan/summary/summarise.ts';
import { newId } from '../platform/new-id.ts';
import { nowIso, nowMs, today } from '../platform/now.ts';
import { familiesSummary } from '../record/families-summary.ts';
import { MemoryRecord } from '../record/memory-record.ts';

/** The example family's record, made by acting through the real decisions, with dates relative to today. */
export async function exampleRecord(language: string): Promise<MemoryRecord<Summary>> {
  const { exampleDrawings, exampleEntries } = await import('../plan/example/example-entries.ts');
  const entries: readonly AnyEntry[] = exampleEntries(today(), language === 'ur' ? 'ur' : 'en');
  const author: Author = entries[0]?.by ?? { id: 'example', name: '' };
  const now = () => ({ ms: nowMs(), iso: nowIso(), today: today() });
  const record = new MemoryRecord(author, { now, newId }, familiesSummary);
  for (const plan of new Set(entries.map((entry) => entry.plan))) {
    await record.receive(
      plan,
      entries.filter((entry) => entry.plan === plan),
    );
  }
  for (const [id, strokes] of Object.entries(exampleDrawings))
    record.lend('example', id, {
      type: DRAWING_TYPE,
      bytes: new TextEncoder().encode(writeDrawing(strokes)),
    });
  return record;
}
