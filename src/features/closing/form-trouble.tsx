import { useWords } from '../../i18n/use-words.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import type { Saving } from '../../record/use-form.ts';
import { Notice } from '../../ui/notice/notice.tsx';

type Props = {
  saving: Saving;
  /** what the form itself has against it */
  trouble: string | null;
};

/** Why it was not saved, and that nothing typed is lost. */
export function FormTrouble({ saving, trouble }: Props) {
  const editing = useWords('editing');
  const troubleWords = useTroubleWords();
  const words = trouble ?? (saving.state === 'failed' ? troubleWords(saving) : null);
  return words === null ? null : (
    <Notice tone="problem" note={editing('typed-stays')}>
      {words}
    </Notice>
  );
}
