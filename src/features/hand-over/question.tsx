import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { giveFeedback } from '../../plan/feedback/decide.ts';
import type { Given, Question as OneQuestion } from '../../plan/feedback/facts.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { find } from '../../plan/find.ts';
import type { Person } from '../../plan/people/person.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { pictureOf, useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import type { Trouble } from '../../record/use-acting.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { feelings } from '../../ui/face/face.tsx';
import { FaceChoice } from '../../ui/face-choice/face-choice.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { OtherAnswer } from './other-answer.tsx';
import css from './question.module.css';
import { Tiles } from './tiles.tsx';

type Props = {
  around: Around;
  sitting: Sitting;
  question: OneQuestion;
  /** who can be named where people are the answer */
  people: readonly Person[];
  onNext: (given: Given) => void;
  /** To words instead. */
  onSay: () => void;
  /** To a drawing instead. */
  onDraw: () => void;
  /** null on the first question. */
  onBack: (() => void) | null;
};

const skipped: Given = { kind: 'skipped' };
const notUnderstood: Given = { kind: 'not-understood' };

/** One question on one screen. An answer is kept as it is given; *Next* appears once it is on the disk. */
export function Question({ around, sitting, question, people, onNext, onSay, onDraw, onBack }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const words = useQuestionWords(around.worker);
  const act = useAct(around.planId);
  const [underWay, setUnderWay] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tapped, setTapped] = useState<Given | null>(null);
  const shown = tapped ?? find(sitting.given, question.id) ?? null;
  const answered = shown !== null && shown.kind !== 'skipped';
  const asked = words.question(sitting.set, question);
  const picture = pictureOf(question.id);

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
    if (underWay === 0 && (await give(skipped))) onNext(skipped);
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
          {question.answer === 'people' ? null : (
            <>
              <Button size="tile" icon="say" pressed={shown?.kind === 'said'} onClick={onSay}>
                {t('say-it.tile')}
              </Button>
              <Button size="tile" icon="pencil" pressed={shown?.kind === 'drawn'} onClick={onDraw}>
                {t('draw-it.tile')}
              </Button>
            </>
          )}
          {answered && underWay === 0 ? (
            <Button size="tile" kind="main" icon="forward" onClick={() => onNext(shown)}>
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
        {picture === null ? null : <Picture picture={picture} size="clamp(3rem, min(14vw, 15dvh), 10rem)" />}
        <h1 className={css.title} tabIndex={-1}>
          <Said words={asked} mark />
        </h1>
        <Listen voice={voice} texts={[asked]} />
        <div className={css.answers}>
          {question.answer === 'number' || question.answer === 'people' ? (
            <OtherAnswer
              question={question}
              legend={asked.text}
              people={people}
              given={shown}
              onGive={(given) => void give(given)}
            />
          ) : (
            <FaceChoice
              legend={asked.text}
              words={words.faces(question.answer)}
              value={(shown?.kind === 'face' && feelings.find((one) => one === shown.face)) || null}
              onChange={(face) => void give(face === null ? skipped : { kind: 'face', face })}
            />
          )}
        </div>
        <p className={css.fine} role="status">
          {shown?.kind === 'not-understood' ? t('ask-or-go-on', { name: around.worker }) : null}
          {shown?.kind === 'said' ? <Said words={shown.words} quoted /> : null}
          {shown?.kind === 'drawn' ? t('draw-it.drawn') : null}
        </p>
      </div>
    </HandedFrame>
  );
}
