import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Json } from '../lib/canonical-json.ts';
import { makeDraftKeeper } from './draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeper() {
  const saved: (Json | null)[] = [];
  const released = vi.fn();
  let found = () => {};
  const finding = new Promise<void>((resolve) => {
    found = resolve;
  });
  const saveDraft = vi.fn(async (_plan: string | null, _form: string, value: Json | null) => {
    saved.push(value);
    return { ok: true as const };
  });
  const kept = makeDraftKeeper(
    {
      saveDraft,
      loadDraft: async () => ({ ok: true, value: 'from before' }),
      claimDraft: async (_plan, form) => {
        await finding;
        return { form, release: released };
      },
    },
    'p',
    'f',
    () => {},
  );
  const open = async () => {
    found();
    return kept.open();
  };
  return { kept, open, saved, saveDraft, released };
}

it('gives what was left there', async () => {
  expect(await keeper().open()).toEqual({ ok: true, value: 'from before' });
});

it('keeps only the last of quick typing', async () => {
  const { kept, open, saved, saveDraft } = keeper();
  await open();
  for (const text of ['a', 'ab', 'abc']) kept.keep(text);
  expect(saveDraft).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(saved).toEqual(['abc']);
});

it('begins to write in the same breath, as the keys may be gone in the next', async () => {
  const { kept, open, saveDraft } = keeper();
  await open();
  kept.keep('half');
  void kept.flush();
  expect(saveDraft).toHaveBeenCalledWith('p', 'f', 'half');
});

it('waits while a place is being found, and lets go only after the last write', async () => {
  const { kept, open, saved, released } = keeper();
  kept.keep('half');
  await kept.flush();
  await vi.advanceTimersByTimeAsync(300);
  expect(saved).toEqual([]);
  await open();
  expect(saved).toEqual(['half']);
  kept.keep('half a sentence');
  await kept.close();
  expect(saved).toEqual(['half', 'half a sentence']);
  expect(released).toHaveBeenCalledOnce();
});

it('lets go only after a write that locking began, however long the disk takes', async () => {
  const { kept, open, saveDraft, released } = keeper();
  await open();
  kept.keep('half');
  let onDisk = () => {};
  saveDraft.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        onDisk = () => resolve({ ok: true });
      }),
  );
  void kept.flush();
  const closed = kept.close();
  await vi.advanceTimersByTimeAsync(5000);
  expect(released).not.toHaveBeenCalled();
  onDisk();
  await closed;
  expect(released).toHaveBeenCalledOnce();
});

it('removes at once', async () => {
  const { kept, open, saved } = keeper();
  await open();
  kept.keep('half');
  kept.keep(null);
  expect(saved).toEqual([null]);
  await vi.advanceTimersByTimeAsync(300);
  expect(saved).toEqual([null]);
});
