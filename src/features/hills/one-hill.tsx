import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { fillHill } from '../../plan/hills/decide.ts';
import { DRAWING_TYPE, writeDrawing } from '../../plan/hills/drawing.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { DrawPart } from '../../plan-ui/hill/draw-part.tsx';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import * as voice from '../../platform/speech.ts';
import type { RecordProblem } from '../../record/plan-record.ts';
import { useActing } from '../../record/use-acting.ts';
import { useKeep, useStrokes } from '../../record/use-keepsake.ts';
import { Button } from '../../ui/button/button.tsx';
import type { IconName } from '../../ui/icon/icon-paths.tsx';
import { type Filling, type Way, ways } from './filling.ts';
import css from './hills.module.css';
import { PicturePart } from './picture-part.tsx';
import { SayPart } from './say-part.tsx';
import type { Around } from './task-frame.ts';
import { WritePart } from './write-part.tsx';

type Props = {
  plan: Plan;
  hill: Hill;
  around: Around;
  filling: Filling;
  keep: (filling: Filling) => void;
  draftProblem: RecordProblem | null;
  /** everything is in the record: the draft can go */
  onLeft: () => void;
};

const icons: Readonly<Record<Way, IconName>> = {
  draw: 'pencil',
  pictures: 'star',
  write: 'say',
  say: 'microphone',
};

/** One hill: four ways to tell it, one at a time. What is drawn, picked and written is kept sealed as it comes, and goes into the record with *Done*. */
export function OneHill({ plan, hill, around, filling, keep, draftProblem, onLeft }: Props) {
  const t = useWords('hills');
  const { code } = useLanguage();
  const { doing, busy, trouble, setTrouble } = useActing(around.planId);
  const keepSealed = useKeep(around.planId);
  const kept = useStrokes(around.planId, now(hill.drawing));
  const [leaving, setLeaving] = useState(false);
  const { kind } = hill;
  const words = now(hill.words);
  const typed = filling.words ?? words?.text ?? '';
  const strokes = filling.strokes ?? (kept === 'missing' ? [] : kept);
  const pictures = filling.pictures ?? now(hill.pictures);
  const ask = t(`ask.${kind}`);

  /** The drawing as a keepsake of its own; undefined where nothing was drawn since, false where it could not be kept. */
  const keepDrawing = async (): Promise<string | null | undefined | false> => {
    if (filling.strokes === null) return undefined;
    if (filling.strokes.length === 0) return null;
    const done = await keepSealed({
      type: DRAWING_TYPE,
      bytes: new TextEncoder().encode(writeDrawing(filling.strokes)),
    });
    if (done.ok) return done.id;
    setTrouble({ ok: false, refusal: null, problem: done.problem });
    return false;
  };
  const leave = async () => {
    if (leaving || busy) return;
    setLeaving(true);
    const drawing = await keepDrawing();
    const same = filling.words === null || filling.words.trim() === (words?.text ?? '');
    const done =
      drawing !== false &&
      (await doing(fillHill, {
        hill: hill.id,
        drawing,
        pictures: filling.pictures ?? undefined,
        words: same ? undefined : { text: typed.trim(), language: code },
      }));
    setLeaving(false);
    if (done) onLeft();
  };

  return around.frame({
    screen: `hill-${kind}`,
    trouble: trouble ?? (draftProblem === null ? null : { ok: false, refusal: null, problem: draftProblem }),
    children: (
      <>
        <div className={css.hillHead}>
          <HillArt kind={kind} size="s" />
          <h1 className={css.hillTitle} tabIndex={-1}>
            {ask}
          </h1>
          <Listen voice={voice} texts={[{ text: ask, language: code }]} />
        </div>
        <div className={css.desk}>
          <div className={css.work}>
            {filling.way === 'draw' ? (
              <DrawPart
                strokes={strokes}
                pen={filling}
                onChange={(change) => keep({ ...filling, ...change })}
              />
            ) : null}
            {filling.way === 'pictures' ? (
              <PicturePart
                plan={plan}
                value={pictures}
                onChange={(to) => keep({ ...filling, pictures: to })}
              />
            ) : null}
            {filling.way === 'write' ? (
              <WritePart
                kind={kind}
                worker={around.worker}
                value={typed}
                onChange={(to) => keep({ ...filling, words: to })}
              />
            ) : null}
            {filling.way === 'say' ? <SayPart planId={plan.id} hill={hill} around={around} /> : null}
          </div>
          <fieldset className={css.ways}>
            <legend className={css.hidden}>{t('ways-of')}</legend>
            {ways.map((way) => (
              <Button
                key={way}
                icon={icons[way]}
                size="listen"
                pressed={way === filling.way}
                onClick={() => keep({ ...filling, way })}
              >
                {t(`way.${way}`)}
              </Button>
            ))}
            <Button kind="main" size="listen" icon="check" waiting={leaving} onClick={() => void leave()}>
              {t('done')}
            </Button>
          </fieldset>
        </div>
      </>
    ),
  });
}
