import type { CSSProperties, ReactNode } from 'react';
import css from './road.module.css';
import { placeTurnings, ribbonStretches, walkedGaps } from './road-geometry.ts';
import { RibbonWords, RoadRibbon, type RoadRibbonPart, RoadRibbonPiece } from './road-ribbon.tsx';
import { type RoadStone, RoadStoneItem } from './road-stone.tsx';
import { type RoadTurning, RoadTurningItem } from './road-turning.tsx';

type Props = {
  stones: readonly RoadStone[];
  size: 'worker' | 'family' | 'print';
  /** our visits */
  ribbon?: readonly RoadRibbonPart[] | undefined;
  /** our meetings */
  meetings?: readonly RoadRibbonPart[] | undefined;
  sideTurnings?: readonly RoadTurning[] | undefined;
  /** "Today: you are here". */
  hereWords: ReactNode;
  /** Said in place of a road without stones. */
  emptyWords: ReactNode;
  /** Name of the list for screen readers. */
  label: string;
  /** Every line is said in two languages, one under the other. */
  two?: boolean | undefined;
  /** Only where it differs from the page around it. */
  dir?: 'ltr' | 'rtl' | undefined;
};

/**
 * The road: the one drawing of Waymark, on every screen and on paper (look, principle 1). A row where there is room, from
 * top to bottom where there is not; the width decides, not the device.
 */
export function Road({
  stones,
  size,
  ribbon = [],
  meetings = [],
  sideTurnings = [],
  hereWords,
  emptyWords,
  label,
  two = false,
  dir,
}: Props) {
  const count = stones.length;
  if (count === 0) {
    return (
      <div className={css.road} data-size={size} dir={dir} style={{ '--n': 1 } as CSSProperties}>
        <p className={css.empty}>{emptyWords}</p>
      </div>
    );
  }
  const walked = walkedGaps(stones.map((stone) => stone.state));
  const rows = [['visits', ribbon] as const, ['meetings', meetings] as const].flatMap(([kind, parts]) =>
    parts.length === 0 ? [] : [{ kind, parts, stretches: ribbonStretches(parts, count) }],
  );
  const places = placeTurnings(sideTurnings, count);
  const counts = {
    '--n': count,
    '--lanes': Math.max(1, ...places.map((place) => place.lane + 1)),
    '--per': 1 + Math.max(0, ...places.map((place) => place.turn + 1)),
  } as CSSProperties;
  return (
    <div
      className={css.road}
      data-size={size}
      data-many={count > 7 ? '' : undefined}
      data-ribbons={rows.length}
      data-two={two ? '' : undefined}
      dir={dir}
      style={counts}
    >
      <div className={css.drawing}>
        {rows.length === 0 ? null : (
          <div className={css.ribbon}>
            {rows.map((row) => (
              <RoadRibbon key={row.kind} {...row} count={count} />
            ))}
          </div>
        )}
        <ol className={css.stones} aria-label={label}>
          {stones.map((stone, index) => (
            <RoadStoneItem
              key={stone.id}
              stone={stone}
              index={index}
              isLast={index === count - 1}
              walked={walked[index] ?? false}
              hangs={
                stone.lateWords !== undefined &&
                !places.some((place) => place.from <= index && index < place.to)
              }
              hereWords={hereWords}
              change={rows.flatMap(({ kind, parts, stretches }) => {
                const part = parts[stretches.findIndex((stretch) => stretch.from === index)];
                const words = part?.alone ?? part?.words;
                return words === undefined ? [] : [<RibbonWords key={kind} kind={kind} words={words} />];
              })}
              ribbonPiece={rows.map(({ kind, stretches }) => (
                <RoadRibbonPiece key={kind} kind={kind} stretches={stretches} index={index} />
              ))}
            />
          ))}
        </ol>
        {sideTurnings.length === 0 ? null : (
          <ul className={css.turnings}>
            {sideTurnings.map((turning, index) => {
              const place = places[index];
              return place === undefined ? null : (
                <RoadTurningItem key={turning.id} turning={turning} place={place} />
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
