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

/** What was done just now, in the words of the history, and one tap that takes it back, or does it after all (H5). */
export function UndoNote({ plan, act, onUndo }: Props) {
  const t = useWords('history');
  const { code } = useLanguage();
  // In the order they were written: what somebody did comes first, what followed from it after.
  const [line] = act ? timeline(act.entries.slice(0, 1)) : [];
  if (!act || !line?.fact) return null;
  // What somebody wishes or tells may not be shown yet, and the plan lies open on the table: it is never named here.
  const things = Object.values(line.things)
    .flat()
    .filter(({ room }) => room !== 'wishes' && room !== 'hills');
  // In a meeting it is the step or the must-do that was tapped, not the meeting; that the step moved with it goes without saying.
  const thing = things.find(({ room }) => room !== 'meetings') ?? things[0];
  const more = line.type.startsWith('meeting-') ? 0 : act.entries.length - 1;
  const first = t(`facts.${line.fact.type}`);
  const what = more > 0 ? t('undo.more', { what: first, number: more }) : first;
  const undone = line.fact.undoes !== undefined;
  return (
    <Notice
      tone="info"
      icon="history"
      short
      note={thing ? <ThingName plan={plan} thing={thing} /> : undefined}
      actions={
        <Button icon="undo" onClick={() => onUndo({ text: t('undo.because'), language: code })}>
          {t(undone ? 'undo.redo' : 'undo.do')}
        </Button>
      }
    >
      {undone ? t('undo.undone', { what }) : what}
    </Notice>
  );
}
