import { useState } from 'react';
import { changeStone } from '../../plan/road/change.ts';
import { layStone } from '../../plan/road/decide.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { newId } from '../../platform/new-id.ts';
import type { Form } from '../../record/use-form.ts';
import { askedOf, fieldsOfNew, isMoved, type StoneForm } from './stone-form.ts';

/**
 * Saving what stands in the form: one entry for a new stone, one small one for each part that changed.
 * @returns `save`, which answers the stone's id once it is on the disk and null when it is not; whether somebody
 *   tried; and what the boxes of the day have against it
 */
export function useSaveStone(stone: Stone | null, form: Form<StoneForm>) {
  const [tried, setTried] = useState(false);
  const asked = askedOf(form.value);
  const save = async (): Promise<string | null> => {
    setTried(true);
    if (!asked.ok) return null;
    const { goodbye, because, language, planB, steps } = form.value;
    const id = stone?.id ?? newId();
    const why = isMoved(form.value, stone) ? { text: because, language } : undefined;
    const done = stone
      ? await form.save(changeStone, { stone: id, ...asked.fields, because: why, planB, steps })
      : await form.save(layStone, {
          stone: id,
          goodbye,
          ...fieldsOfNew(asked.fields),
          planB: planB ?? undefined,
        });
    if (done) setTried(false);
    return done ? id : null;
  };
  return { save, tried, trouble: tried && !asked.ok ? asked.troubled : null };
}
