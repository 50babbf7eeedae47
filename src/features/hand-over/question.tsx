import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { giveFeedback } from '../../plan/feedback/decide.ts';
import type { Given } from '../../plan/feedback/facts.ts';
import type { Question as OneQuestion } from '../../plan/feedback/questions.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { find } from '../../plan/find.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { feelings } from '../../ui/face/face.tsx';
import { FaceChoice } from '../../ui/face-choice/face-choice.tsx';
import { NumberChoice } from '../../ui/number-choice/number-choice.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { Listen } from './listen.tsx';
import css from './question.module.css';
import { Tiles } from './tiles.tsx';
import type { Trouble } from './use-acting.ts';
import { pictureOf, useQuestionWords } from './use-question-words.ts';

type Props = {
  around: Around;
  sitting: Sitting;
  question: OneQuestion;
  onNext: () => void;
  /** null on the first question. */
  onBack: (() => void) | null;
};

const skipped: Given = { kind: 'skipped' };
const notUnderstood: Given = { kind: 'not-understood' };

/** One question on one screen. An answer is kept as it is given; *Next* appears once it is on the disk. */
export function Question({ around, sitting, question, onNext, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const { number } = useFormats();
  const words = useQuestionWords(around.worker);
  const act = useAct(around.planId);
  const [underWay, setUnderWay] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tapped, setTapped] = useState<Given | null>(null);
  const shown = tapped ?? find(sitting.given, question.id) ?? null;
  const answered = shown !== null && shown.kind !== 'skipped';
  const text = words.question(sitting.set, question.id);

  const give = async (given: Given): Promise<boolean> => {
    setTapped(given);
    setUnderWay((count) => count + 1);
    const acted = await act(giveFeedback, { sitting: sitting.id, question: question.id, given });
    setUnderWay((count) => count - 1);
    setTrouble(acted.ok ? null : acted);
    if (!acted.ok) setTapped(null);
    return acted.ok;
  };
  const skip = async () => {
    // *Next* will stand in this place: a tap that comes before the answer is kept must not take it back.
    if (underWay === 0 && (await give(skipped))) onNext();
  };

  return (
    <HandedFrame
      around={around}
      screen={question.id}
      trouble={trouble}
      foot={
        <Tiles>
          {onBack === null ? null : (
            <Button size="tile" icon="back" onClick={onBack}>
              {common('action.back')}
            </Button>
          )}
          <Button
            size="tile"
            icon="question"
            pressed={shown?.kind === 'not-understood'}
            onClick={() => void give(shown?.kind === 'not-understood' ? skipped : notUnderstood)}
          >
            {t('dont-get-it')}
          </Button>
          {answered && underWay === 0 ? (
            <Button size="tile" kind="main" icon="forward" onClick={onNext}>
              {common('action.next')}
            </Button>
          ) : (
            <Button size="tile" icon="skip" onClick={() => void skip()}>
              {common('action.skip')}
            </Button>
          )}
        </Tiles>
      }
    >
      <div className={css.question}>
        <Picture picture={pictureOf(question.id)} size="clamp(3rem, min(14vw, 15dvh), 10rem)" />
        <h1 className={css.title} tabIndex={-1}>
          {text}
        </h1>
        <Listen texts={[{ text, language: code }]} />
        <div className={css.answers}>
          {question.kind === 'face' ? (
            <FaceChoice
              legend={text}
              words={words.faces(question.id)}
              value={(shown?.kind === 'face' && feelings.find((one) => one === shown.face)) || null}
              onChange={(face) => void give(face === null ? skipped : { kind: 'face', face })}
            />
          ) : (
            <NumberChoice
              legend={text}
              legendHidden
              ten={t('parent.involved-ten')}
              zero={t('parent.involved-zero')}
              value={shown?.kind === 'number' ? shown.number : null}
              onChange={(one) => void give(one === null ? skipped : { kind: 'number', number: one })}
              figure={number}
            />
          )}
        </div>
        <p className={css.fine} role="status">
          {shown?.kind === 'not-understood' ? t('ask-or-go-on', { name: around.worker }) : null}
        </p>
      </div>
    </HandedFrame>
  );
}
