import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import { type RibbonPart, type RibbonStretch, ribbonEnd, ribbonPath } from './road-geometry.ts';
import css from './road-ribbon.module.css';

export type RoadRibbonPart = RibbonPart & {
  /** "a visit every week"; later parts of a row may be short: "every 2 weeks". */
  words: ReactNode;
  /** The same where it stands alone, beside a stone of a road that runs down; `words` where it is left out. */
  alone?: ReactNode;
};

/** What we do less of: full shape for visits, outlined for meetings, each with its sign. */
export type RibbonKind = 'visits' | 'meetings';
const signs = { visits: 'home', meetings: 'together' } as const;

export type RibbonRow = {
  kind: RibbonKind;
  parts: readonly RoadRibbonPart[];
  stretches: readonly RibbonStretch[];
};

/** What a part says, with the sign of its row; words are never left to the thickness alone. */
export function RibbonWords({ kind, words }: { kind: RibbonKind; words: ReactNode }) {
  if (words === undefined) return null;
  return (
    <span className={css.said}>
      <Icon name={signs[kind]} />
      <span>{words}</span>
    </span>
  );
}

/** How often we come, or all meet, above the road: one tapering shape, words over each change, a ring where it ends. */
export function RoadRibbon({ kind, parts, stretches, count }: RibbonRow & { count: number }) {
  const columns = stretches
    .map((stretch, index) => {
      const end = index === stretches.length - 1 ? count : stretch.to;
      return `minmax(0, ${Math.max(end - stretch.from, 0.01)}fr)`;
    })
    .join(' ');
  return (
    <div className={css.ribbon} data-kind={kind}>
      <ul className={css.words} style={{ gridTemplateColumns: columns }}>
        {parts.map((part, index) => (
          <li key={`${part.untilStone}-${stretches[index]?.from}`}>
            <RibbonWords kind={kind} words={part.words} />
          </li>
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
export function RoadRibbonPiece({ kind, stretches, index }: Omit<RibbonRow, 'parts'> & { index: number }) {
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
          data-kind={kind}
          data-end={endsHere ? '' : undefined}
          style={{ '--is': stretch.share, '--was': before?.share ?? stretch.share } as CSSProperties}
        />
      )}
      {endsHere ? (
        <span className={css.stop} data-kind={kind} data-edge={end === index ? '' : undefined} />
      ) : null}
    </>
  );
}
