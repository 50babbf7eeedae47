import { type ReactNode, useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './tile-pick.module.css';

export type Tile = { id: string; picture: ReactNode; words: ReactNode };

type Props = {
  /** Name of the group for screen readers. */
  label: string;
  tiles: readonly Tile[];
  value: string | null;
  onChange: (id: string) => void;
};

/** One picture out of many: tiles with a word under each, native radio buttons underneath. */
export function TilePick({ label, tiles, value, onChange }: Props) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={css.tiles}>
      {tiles.map((tile) => (
        <label key={tile.id} className={css.tile}>
          <input
            type="radio"
            name={name}
            value={tile.id}
            checked={value === tile.id}
            onChange={() => onChange(tile.id)}
          />
          <span className={css.picture}>{tile.picture}</span>
          <span>{tile.words}</span>
          <span className={css.tick}>
            <Icon name="check" />
          </span>
        </label>
      ))}
    </div>
  );
}
