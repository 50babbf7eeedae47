import type { ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef, Words } from '../../plan/shapes.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import css from './paper.module.css';
import { PaperPicture } from './paper-picture.tsx';

type Props = {
  plan: Plan;
  picture: PictureRef | null;
  words: Words;
  /** what takes its words from the nearest language itself */
  children?: ReactNode;
};

/** A picture and what somebody said, in one line of a part. */
export function SaidLine({ plan, picture, words, children }: Props) {
  return (
    <div className={css.line}>
      <Both picture={<PaperPicture picture={picture} looks={looksOf(plan)} size="72px" />}>
        <div className={css.words}>
          <p className={css.large}>
            <Said words={words} mark />
          </p>
          {children}
        </div>
      </Both>
    </div>
  );
}
