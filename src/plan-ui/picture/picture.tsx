import type { CSSProperties } from 'react';
import type { Looks } from '../../pictures/person-face.ts';
import { readPicture } from '../../pictures/picture.ts';
import { Layers, type LooksOf } from './layers.tsx';
import css from './picture.module.css';
import { PictureFile } from './picture-file.tsx';
import { Placeholder } from './placeholder.tsx';

type Props = {
  /** The reference as the record holds it (`house`, `not:beer`, `person:<id>`); null while none is chosen. */
  picture: string | null;
  /** For persons: how this one looks, or how anybody of the plan looks. */
  looks?: Looks | LooksOf | undefined;
  /** s 32, m 48, l 72, xl 112 px at normal text size (grows with the text), or any CSS length. */
  size?: 's' | 'm' | 'l' | 'xl' | (string & {}) | undefined;
  /** What the picture says. Leave it out where the words stand beside it: then it is decoration. */
  label?: string | undefined;
};

const named: Readonly<Record<string, string>> = { s: '2rem', m: '3rem', l: '4.5rem', xl: '7rem' };

/** A picture of the plan. What this version does not know is a neutral place, never an error. */
export function Picture({ picture, looks, size = 'm', label }: Props) {
  const read = picture === null ? null : readPicture(picture);
  const length = named[size] ?? size;
  const looksOf: LooksOf = typeof looks === 'function' ? looks : () => looks ?? null;
  const box = { className: css.picture, style: { '--picture': length } as CSSProperties };
  if (read?.kind === 'file')
    return (
      <span {...box}>
        <PictureFile file={read.file} alt={label} />
      </span>
    );
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <span {...box} {...spoken}>
      {read === null ? <Placeholder /> : <Layers picture={read} looksOf={looksOf} />}
    </span>
  );
}
