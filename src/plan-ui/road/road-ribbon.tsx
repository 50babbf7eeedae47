import type { CSSProperties, ReactNode } from 'react';
import { type RibbonPart, type RibbonStretch, ribbonEnd, ribbonPath } from './road-geometry.ts';
import css from './road-ribbon.module.css';

export type RoadRibbonPart = RibbonPart & {
  /** "Priya visits every week". */
  words: ReactNode;
};

type Props = { parts: readonly RoadRibbonPart[]; stretches: readonly RibbonStretch[]; count: number };

/** How often we come, above the road: one tapering shape, words over each change, a ring where visits end. */
export function RoadRibbon({ parts, stretches, count }: Props) {
  const columns = stretches
    .map((stretch, index) => {
      const end = index === stretches.length - 1 ? count : stretch.to;
      return `minmax(0, ${Math.max(end - stretch.from, 0.01)}fr)`;
    })
    .join(' ');
  return (
    <div className={css.ribbon}>
      <ul className={css.words} style={{ gridTemplateColumns: columns }}>
        {parts.map((part, index) => (
          <li key={`${part.untilStone}-${stretches[index]?.from}`}>{part.words}</li>
        ))}
      </ul>
      <div className={css.line} aria-hidden="true">
        <svg
          className={css.shape}
          viewBox={`0 0 ${count * 100} 22`}
          preserveAspectRatio="none"
          focusable="false"
        >
          <path d={ribbonPath(stretches)} />
        </svg>
        <span className={css.ring} style={{ '--end': ribbonEnd(stretches) } as CSSProperties} />
      </div>
    </div>
  );
}

/** The stretch of the ribbon that lies beside stone `index` when the road runs down, and the ring where visits end. */
export function RoadRibbonPiece({
  stretches,
  index,
}: {
  stretches: readonly RibbonStretch[];
  index: number;
}) {
  const place = stretches.findIndex((stretch) => stretch.from <= index && index < stretch.to);
  const stretch = stretches[place];
  const end = ribbonEnd(stretches);
  const endsHere = end > 0 && end >= index && end < index + 1;
  const before = stretch?.from === index ? stretches[place - 1] : stretch;
  return (
    <>
      {stretch === undefined || stretch.share === 0 ? null : (
        <span
          className={css.piece}
          data-end={endsHere ? '' : undefined}
          style={{ '--is': stretch.share, '--was': before?.share ?? stretch.share } as CSSProperties}
        />
      )}
      {endsHere ? <span className={css.stop} data-edge={end === index ? '' : undefined} /> : null}
    </>
  );
}
