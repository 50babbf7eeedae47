import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import type { Plan } from '../../plan/plan.ts';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastAct } from '../../record/use-last-act.ts';
import css from './meeting.module.css';

/** The last tap, and taking it back: always in sight, wherever on the page it was; said to whoever leads (M8). */
export function UndoInMeeting({ plan }: { plan: Plan }) {
  const { worker } = useChosenLanguages();
  const { act, undo } = useLastAct(plan.id);
  return (
    <Language code={worker}>
      <div className={css.undo}>
        <UndoNote plan={plan} act={act} onUndo={undo} />
      </div>
    </Language>
  );
}
