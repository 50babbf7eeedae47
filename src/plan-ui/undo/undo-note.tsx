import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { timeline } from '../../plan/history/timeline.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import type { LastAct } from '../../plan/take-back/last-act.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ThingName } from '../thing/thing-name.tsx';

type Props = {
  plan: Plan;
  /** null: nothing that can be taken back */
  act: LastAct | null;
  /** `because`: the reason that is written where a rule asks for one */
  onUndo: (because: Words) => void;
};

/** What was done just now, in the words of the history, and one tap that takes it back (H5). */
export function UndoNote({ plan, act, onUndo }: Props) {
  const t = useWords('history');
  const { code } = useLanguage();
  const [line] = act ? timeline(act.entries.slice(0, 1)) : [];
  if (!line?.fact) return null;
  const [thing] = Object.values(line.things).flat();
  return (
    <Notice
      tone="info"
      icon="history"
      note={thing ? <ThingName plan={plan} thing={thing} /> : undefined}
      actions={
        <Button icon="undo" onClick={() => onUndo({ text: t('undo.because'), language: code })}>
          {t('undo.do')}
        </Button>
      }
    >
      {t(`facts.${line.fact.type}`)}
    </Notice>
  );
}
