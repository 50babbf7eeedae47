import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import type { Saving } from '../../record/use-form.ts';
import { Notice } from '../../ui/notice/notice.tsx';

/** Why it was not written down, in plain words; what was typed stays. */
export function Trouble({ saving }: { saving: Saving }) {
  const troubleWords = useTroubleWords();
  return saving.state === 'failed' ? <Notice tone="problem">{troubleWords(saving)}</Notice> : null;
}
