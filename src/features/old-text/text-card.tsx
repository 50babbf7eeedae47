import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type BroughtForward, keyOf } from '../../plan/brought-forward/brought-forward.ts';
import { confirmTextAgain } from '../../plan/brought-forward/decide.ts';
import type { BroughtText } from '../../plan/brought-forward/review.ts';
import type { Statement } from '../../plan/brought-forward/statements.ts';
import { find } from '../../plan/find.ts';
import { type Held, now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef } from '../../plan/shapes.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './old-text.module.css';
import { TextFacts } from './text-facts.tsx';
import { ThreeChoices } from './three-choices.tsx';

type Props = {
  plan: Plan;
  review: BroughtForward;
  text: BroughtText;
  onDone: () => void;
  onLater: (() => void) | undefined;
};

/** One text, large, with all that somebody needs to know before they stand by it. */
export function TextCard({ plan, review, text: { statement, done }, onDone, onLater }: Props) {
  const t = useWords('old-text');
  const [first, ...rest] = statement.parts;
  const picture = pictureOf(plan, statement);
  return (
    <Card title={t(`kind.${statement.shelf}`)}>
      <div className={css.card}>
        <div className={css.said}>
          {picture === null ? null : <Picture picture={picture} looks={looksOf(plan)} size="m" />}
          <div>
            <p className={css.words}>{first.words ? <Said words={first.words} mark /> : null}</p>
            {rest.map(({ name, words }) =>
              words === null ? null : (
                <p key={name}>
                  <span className={css.kind}>{t(`part.${name}`)}</span> <Said words={words} mark />
                </p>
              ),
            )}
          </div>
        </div>
        <TextFacts plan={plan} statement={statement} />
        {done === null ? (
          <ThreeChoices plan={plan} review={review} statement={statement} onDone={onDone} />
        ) : (
          <WhatWasDone plan={plan} review={review} text={{ statement, done }} />
        )}
        <div className={css.foot}>
          {onLater === undefined ? null : (
            <Button kind="quiet" iconEnd="forward" onClick={onLater}>
              {t('later')}
            </Button>
          )}
          <Button kind="quiet" href={pathOfThing(plan, { room: statement.shelf, id: statement.id })}>
            {t('open-it')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type DoneProps = { plan: Plan; review: BroughtForward; text: BroughtText };

function WhatWasDone({ plan, review, text: { statement, done } }: DoneProps) {
  const t = useWords('old-text');
  const { dateTime } = useFormats();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  if (done === null) return null;
  const { shelf, id } = statement;
  const own = find(review.handled, keyOf(statement)) !== undefined;
  return (
    <>
      {trouble ? <Notice tone="problem">{troubleWords(trouble)}</Notice> : null}
      <Notice
        tone="info"
        note={
          <>
            {done.by === null || done.written === null
              ? null
              : t('done-by', { name: done.by, when: dateTime(done.written) })}
            {done.because ? (
              <>
                {' '}
                <Said words={done.because} quoted mark />
              </>
            ) : null}
          </>
        }
        actions={
          own ? (
            <Button
              icon="undo"
              onClick={() => void doing(confirmTextAgain, { review: review.id, shelf, id })}
            >
              {t('again')}
            </Button>
          ) : undefined
        }
      >
        <strong>{t(`done.${done.how}`)}</strong>
      </Notice>
    </>
  );
}

/** The picture the family chose for it; null where there is none. */
function pictureOf(plan: Plan, { shelf, id }: Statement): PictureRef | null {
  const thing = find<object>(plan[shelf], id);
  return thing && 'picture' in thing ? now(thing.picture as Held<PictureRef | null>) : null;
}
