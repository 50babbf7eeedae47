import { type Eyes, type Looks, personFace, unchosenLooks } from '../../pictures/person-face.ts';
import css from './layers.module.css';
import { PictureFile } from './picture-file.tsx';

/** A person's bust with spectacles and wheelchair; nothing chosen gives the neutral bust. Decoration. */
export function PersonBust({ looks }: { looks: Looks | null }) {
  const { file, glasses, wheelchair } = personFace(looks ?? unchosenLooks);
  if (glasses === null && wheelchair === null) return <PictureFile file={file} />;
  const bust = (
    <>
      <PictureFile file={file} />
      {glasses === null ? null : <Spectacles eyes={glasses} />}
    </>
  );
  if (wheelchair === null) return <span className={css.stack}>{bust}</span>;
  return (
    <span className={css.stack}>
      <span className={css.sitter}>{bust}</span>
      <span className={css.badge}>
        <PictureFile file={wheelchair} />
      </span>
    </span>
  );
}

/** Our own overlay: the set has spectacles only on its teachers. */
function Spectacles({ eyes: { x, y, apart } }: { eyes: Eyes }) {
  const left = x - apart / 2 - 0.4;
  const right = x + apart / 2 + 0.4;
  const radius = 3.7;
  const arm = 2.6;
  return (
    <svg
      className={css.layer}
      viewBox="0 0 72 72"
      aria-hidden="true"
      fill="none"
      stroke="#000"
      strokeWidth="1.6"
    >
      <circle cx={left} cy={y} r={radius} fill="#fff" fillOpacity="0.35" />
      <circle cx={right} cy={y} r={radius} fill="#fff" fillOpacity="0.35" />
      <path
        d={`M${left - radius} ${y - 0.6}h${-arm}M${right + radius} ${y - 0.6}h${arm}M${left + radius} ${y}H${right - radius}`}
        strokeLinecap="round"
      />
    </svg>
  );
}
