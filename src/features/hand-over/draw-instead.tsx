import { useWords } from '../../i18n/use-words.ts';
import type { Json } from '../../lib/canonical-json.ts';
import { giveFeedback } from '../../plan/feedback/decide.ts';
import type { Question } from '../../plan/feedback/facts.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import {
  crayons,
  DRAWING_TYPE,
  readDrawing,
  type Stroke,
  thicknesses,
  writeDrawing,
} from '../../plan/hills/drawing.ts';
import { DrawPart, type Pen } from '../../plan-ui/hill/draw-part.tsx';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { useDraft } from '../../record/use-draft.ts';
import { useKeep } from '../../record/use-keepsake.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './draw-instead.module.css';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { Tiles } from './tiles.tsx';

type Props = {
  around: Around;
  sitting: Sitting;
  question: Question;
  onNext: () => void;
  /** Back to the faces. */
  onBack: () => void;
};

type Sheet = Pen & { readonly strokes: readonly Stroke[] };
const empty: Sheet = { crayon: 'blue', thickness: 'middle', strokes: [] };

/** A drawing instead of a face; a killed or locked tablet loses no line of it. */
export function DrawInstead({ around, sitting, question, onNext, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const words = useQuestionWords(around.worker);
  const { doing, busy, trouble, setTrouble } = useActing(around.planId);
  const keepSealed = useKeep(around.planId);
  const draft = useDraft<Json>(around.planId, `drawn:${sitting.id}:${question.id}`);
  const sheet = readSheet(draft.value);
  const asked = words.question(sitting.set, question);
  const blank = sheet.strokes.length === 0;
  const keep = async () => {
    const kept = await keepSealed({
      type: DRAWING_TYPE,
      bytes: new TextEncoder().encode(writeDrawing(sheet.strokes)),
    });
    if (!kept.ok) return setTrouble({ ok: false, refusal: null, problem: kept.problem });
    const given = { kind: 'drawn' as const, drawing: kept.id };
    if (!(await doing(giveFeedback, { sitting: sitting.id, question: question.id, given }))) return;
    draft.clear();
    onNext();
  };
  return (
    <HandedFrame
      around={around}
      screen={`draw-${question.id}`}
      trouble={trouble}
      foot={
        <Tiles>
          <Button size="tile" icon="back" onClick={onBack}>
            {common('action.back')}
          </Button>
          <Button
            size="tile"
            kind={blank ? 'plain' : 'main'}
            icon="check"
            waiting={busy || blank}
            onClick={() => void keep()}
          >
            {t('draw-it.keep')}
          </Button>
        </Tiles>
      }
    >
      <div className={css.head}>
        <h1 className={css.title} tabIndex={-1}>
          <Said words={asked} mark />
        </h1>
        <Listen voice={voice} texts={[asked]} />
      </div>
      <div className={css.sheet}>
        <DrawPart
          strokes={draft.loaded ? sheet.strokes : null}
          pen={sheet}
          onChange={(change) => draft.keep({ ...sheet, ...change } as unknown as Json)}
        />
      </div>
    </HandedFrame>
  );
}

/** The kept draft, if it has the shape this version writes; what does not fit is left out. */
function readSheet(kept: Json | null): Sheet {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return empty;
  const { crayon, thickness, strokes } = kept as Readonly<Record<string, Json>>;
  return {
    crayon: crayons.find((one) => one === crayon) ?? empty.crayon,
    thickness: thicknesses.find((one) => one === thickness) ?? empty.thickness,
    strokes: (Array.isArray(strokes) && readDrawing(JSON.stringify({ strokes }))) || empty.strokes,
  };
}
