import type { ReactNode } from 'react';
import css from './scale-line.module.css';

export type ScaleAnswer = {
  id: string;
  /** 0..10; whole numbers only have a place on the line. */
  number: number;
  /** Who and which number, in words: "Bev: 6". */
  words: ReactNode;
  /** The person's face; decoration. */
  face: ReactNode;
};

type Props = {
  answers: readonly ScaleAnswer[];
  /** Both ends in the family's words, with their number: "0: cannot live at home". */
  zero: ReactNode;
  ten: ReactNode;
  /** Between the ends: "15 January, each alone". */
  middle?: ReactNode;
  size?: 'worker' | 'family' | undefined;
  /** Name of the list for screen readers. */
  label: string;
  figure?: ((value: number) => string) | undefined;
};

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Everybody where they stand, two people on one number as two faces above it. Nobody is averaged (look, principle 6). */
export function ScaleLine({ answers, zero, ten, middle, size = 'worker', label, figure = String }: Props) {
  return (
    <div className={css.scale} data-size={size}>
      <ul className={css.spoken} aria-label={label}>
        {answers.map((answer) => (
          <li key={answer.id}>{answer.words}</li>
        ))}
      </ul>
      <div className={css.frame} aria-hidden="true">
        <div className={css.line}>
          {numbers.map((number) => {
            const here = answers.filter((answer) => answer.number === number);
            return (
              <div key={number} className={css.stop} data-stood={here.length > 0 ? '' : undefined}>
                <div className={css.faces}>
                  {here.map((answer) => (
                    <span key={answer.id} className={css.face}>
                      {answer.face}
                    </span>
                  ))}
                </div>
                <span className={css.dot} />
                <span className={css.figure}>
                  <span>{figure(number)}</span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <div className={css.ends}>
        <span>{zero}</span>
        {middle === undefined ? null : <span>{middle}</span>}
        <span>{ten}</span>
      </div>
    </div>
  );
}
