import { useNavigate } from 'react-router';
import type { Json } from '../../lib/canonical-json.ts';
import type { Words } from '../../plan/shapes.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { type SaidIn, stepDraftWith } from './step-draft.ts';

/** The step editor keeps a new step's half-typed words under this name. */
const NEW_STEP = 'step:new';

/**
 * Opens a new step of this goal with these words in it. They go through the sealed draft, never through the address or
 * the browser's history (design §3); what stood in the draft already stays.
 * @returns whether the words could be kept; if not, nothing was opened
 */
export function useMakeStep(
  planId: string,
  goal: string,
): (words: Words, saidIn?: SaidIn) => Promise<boolean> {
  const record = useRecord();
  const navigate = useNavigate();
  return async (words, saidIn) => {
    const before = await record.loadDraft(planId, NEW_STEP);
    const draft = stepDraftWith(before.ok ? before.value : null, words, saidIn) as unknown as Json;
    const kept = await record.saveDraft(planId, NEW_STEP, draft);
    if (kept.ok) await navigate(paths.step(planId, 'new', { goal }));
    return kept.ok;
  };
}
