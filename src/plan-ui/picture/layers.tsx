import type { Looks } from '../../pictures/person-face.ts';
import type { Picture } from '../../pictures/picture.ts';
import css from './layers.module.css';
import { PersonBust } from './person-bust.tsx';
import { PictureFile } from './picture-file.tsx';

/** How a person looks, where somebody knows; null for a person who is not in this plan. */
export type LooksOf = (personId: string) => Looks | null;

type Props = { picture: Picture; looksOf: LooksOf };

/** Draws a picture into the whole of its parent. Composed ones are layers over unmodified files (licence). */
export function Layers({ picture, looksOf }: Props) {
  switch (picture.kind) {
    case 'file':
      return <PictureFile file={picture.file} />;
    case 'person':
      return <PersonBust looks={looksOf(picture.personId)} />;
    case 'not':
      return (
        <span className={css.stack}>
          <span className={css.barred}>
            <Layers picture={picture.of} looksOf={looksOf} />
          </span>
          <NotRing />
        </span>
      );
    case 'badge':
      return (
        <span className={css.stack}>
          <span className={css.base}>
            <Layers picture={picture.of} looksOf={looksOf} />
          </span>
          <span className={css.badge}>
            <Layers picture={picture.badge} looksOf={looksOf} />
          </span>
        </span>
      );
    case 'pair':
      return (
        <span className={css.stack}>
          <span className={css.first}>
            <Layers picture={picture.first} looksOf={looksOf} />
          </span>
          <span className={css.second}>
            <Layers picture={picture.second} looksOf={looksOf} />
          </span>
        </span>
      );
  }
}

/** Our own "not": red with a black edge, so that it is also a ring and a bar on a grey print. */
function NotRing() {
  const shape = 'M36 5a31 31 0 1 0 0 62a31 31 0 1 0 0-62M14.1 14.1L57.9 57.9';
  return (
    <svg className={css.layer} viewBox="0 0 72 72" aria-hidden="true" fill="none">
      <path d={shape} stroke="#000" strokeWidth="7" />
      <path d={shape} stroke="#ea5a47" strokeWidth="4" />
    </svg>
  );
}
