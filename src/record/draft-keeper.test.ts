import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Json } from '../lib/canonical-json.ts';
import { makeDraftKeeper } from './draft-keeper.ts';
import type { PlanRecord } from './plan-record.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeper() {
  const saved: (Json | null)[] = [];
  let slow: (() => void)[] = [];
  const saveDraft = vi.fn(async (_plan: string | null, _form: string, value: Json | null) => {
    await new Promise<void>((done) => slow.push(done));
    saved.push(value);
    return { ok: true as const };
  });
  const finish = async () => {
    const now = slow;
    slow = [];
    for (const done of now) done();
    await vi.advanceTimersByTimeAsync(0);
  };
  const kept = makeDraftKeeper({ saveDraft } as unknown as PlanRecord, 'p', 'f', () => {});
  return { kept, saved, finish, saveDraft };
}

it('keeps only the last of quick typing', async () => {
  const { kept, saved, finish, saveDraft } = keeper();
  for (const text of ['a', 'ab', 'abc']) kept.keep(text);
  expect(saveDraft).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  await finish();
  expect(saved).toEqual(['abc']);
});

it('keeps at once when the page is hidden', async () => {
  const { kept, saved, finish } = keeper();
  kept.keep('half');
  void kept.flush();
  await vi.advanceTimersByTimeAsync(0);
  await finish();
  expect(saved).toEqual(['half']);
});

it('removes after, never before, a write that is still under way', async () => {
  const { kept, saved, finish } = keeper();
  kept.keep('half');
  void kept.flush();
  kept.keep(null);
  await vi.advanceTimersByTimeAsync(0);
  await finish();
  await finish();
  expect(saved.at(-1)).toBeNull();
});
