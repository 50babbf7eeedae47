import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type BroughtForward, keyOf } from '../../plan/brought-forward/brought-forward.ts';
import { broughtTexts } from '../../plan/brought-forward/review.ts';
import type { Plan } from '../../plan/plan.ts';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastAct } from '../../record/use-last-act.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './old-text.module.css';
import { TakenBack } from './taken-back.tsx';
import { TextCard } from './text-card.tsx';
import { TextList } from './text-list.tsx';

type Props = { plan: Plan; review: BroughtForward };

/** One text at a time, the next one not looked at until nothing is left; any of them can be chosen from the list. */
export function GoingThrough({ plan, review }: Props) {
  const t = useWords('old-text');
  const { date } = useFormats();
  const { act, undo } = useLastAct(plan.id);
  const texts = broughtTexts(plan, review);
  const left = texts.filter(({ done }) => done === null);
  const [chosen, choose] = useState<string | null>(null);
  const current = texts.find(({ statement }) => keyOf(statement) === chosen) ?? left[0];
  const card = useRef<HTMLDivElement>(null);
  const key = current ? keyOf(current.statement) : null;
  const before = useRef(key);
  useEffect(() => {
    // The next text has come: whoever works by keyboard or ear goes on from its head.
    if (key !== null && before.current !== key) card.current?.focus();
    before.current = key;
  }, [key]);
  /** The next one after this that is still to be looked at, going round. */
  const next = () => {
    const at = texts.findIndex(({ statement }) => keyOf(statement) === key);
    const rest = [...texts.slice(at + 1), ...texts.slice(0, at)].filter(({ done }) => done === null);
    choose(rest[0] ? keyOf(rest[0].statement) : null);
  };
  return (
    <>
      <Notice
        tone="info"
        icon={left.length === 0 ? 'check' : 'hourglass'}
        note={
          left.length === 0
            ? t('ready-note', { date: date(review.on, 'long') })
            : t('review-on', { date: date(review.on, 'long') })
        }
      >
        <strong>
          {left.length === 0
            ? t('ready')
            : `${t('not-ready')}: ${t('left', { count: left.length, of: texts.length })}`}
        </strong>
      </Notice>
      <UndoNote plan={plan} act={act} onUndo={undo} />
      <div className={css.columns}>
        {current === undefined ? null : (
          <div ref={card} tabIndex={-1} className={css.current}>
            <TextCard
              key={key}
              plan={plan}
              review={review}
              text={current}
              onDone={next}
              onLater={left.length > 1 ? next : undefined}
            />
          </div>
        )}
        <TextList plan={plan} texts={texts} current={key} onChoose={choose} />
      </div>
      {left.length === 0 ? null : <TakenBack plan={plan} review={review} />}
    </>
  );
}
