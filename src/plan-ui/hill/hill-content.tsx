import { type ReactNode, Suspense } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { usePictureWords } from '../../i18n/use-picture-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SHEET, type Stroke } from '../../plan/hills/drawing.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef, Words } from '../../plan/shapes.ts';
import { Drawing } from '../../ui/drawing/drawing.tsx';
import { looksOf } from '../person/looks-of.ts';
import { Picture } from '../picture/picture.tsx';
import { Said } from '../said/said.tsx';
import css from './hill-content.module.css';

type Props = {
  plan: Plan;
  /** the child's name */
  name: string;
  drawn: boolean;
  /** null while the drawing is being opened; `missing`: it is not on this tablet */
  strokes: readonly Stroke[] | null | 'missing';
  pictures: readonly PictureRef[];
  words: Words | null;
  size: 'small' | 'large' | 'print';
  /** recordings, where they can be heard */
  children?: ReactNode;
};

/** What a child put on a hill, to look at: the drawing, the pictures, their words in quotation marks. */
export function HillContent({ plan, name, drawn, strokes, pictures, words, size, children }: Props) {
  const t = useWords('hills');
  return (
    <div className={css.content} data-size={size} data-drawn={drawn ? '' : undefined}>
      {drawn ? (
        <div className={css.drawing}>
          {strokes === 'missing' ? (
            <p>{t('drawing-missing')}</p>
          ) : strokes === null ? (
            <div className={css.opening} />
          ) : (
            <Drawing lines={strokes} sheet={SHEET} label={t('drawing-of', { name })} />
          )}
        </div>
      ) : null}
      {pictures.length === 0 ? null : (
        <Suspense fallback={null}>
          <Pictures plan={plan} pictures={pictures} size={size} />
        </Suspense>
      )}
      {words === null ? null : (
        <p className={css.words}>
          <Said words={words} quoted mark />
        </p>
      )}
      {children}
    </div>
  );
}

function Pictures({ plan, pictures, size }: Pick<Props, 'plan' | 'pictures' | 'size'>) {
  const { code } = useLanguage();
  const named = usePictureWords(code);
  const label = (ref: PictureRef) =>
    ref.startsWith('person:') ? (nameOf(plan, ref.slice('person:'.length)) ?? '') : (named[ref]?.[0] ?? '');
  return (
    <ul className={css.pictures}>
      {pictures.map((ref) => (
        <li key={ref}>
          <Picture picture={ref} looks={looksOf(plan)} size={size === 'large' ? '4.5rem' : '3.25rem'} />
          <bdi>{label(ref)}</bdi>
        </li>
      ))}
    </ul>
  );
}
