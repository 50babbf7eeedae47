import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.tsx';
import css from './chip.module.css';

function Face({ children }: { children: ReactNode }) {
  return children === undefined ? null : <span className={css.face}>{children}</span>;
}

/** Face and name, to read only. */
export function Chip({ children, face }: { children: ReactNode; face?: ReactNode }) {
  return (
    <span className={css.chip} data-face={face === undefined ? undefined : ''}>
      <Face>{face}</Face>
      <span>{children}</span>
    </span>
  );
}

type PickProps = {
  children: ReactNode;
  face?: ReactNode;
  /** checkbox: any number of them; radio: one of a group with the same name. */
  type: 'checkbox' | 'radio';
  name?: string | undefined;
  value?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  size?: 'worker' | 'family' | undefined;
};

/** Face and name, to choose. Chosen is told by edge, tint and tick. Put several into a FieldGroup. */
export function ChipPick({
  children,
  face,
  type,
  name,
  value,
  checked,
  onChange,
  size = 'worker',
}: PickProps) {
  return (
    <label
      className={`${css.chip} ${css.pick}`}
      data-size={size}
      data-face={face === undefined ? undefined : ''}
    >
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Face>{face}</Face>
      <span>{children}</span>
      <span className={css.tick}>
        <Icon name="check" />
      </span>
    </label>
  );
}

type ButtonProps = {
  children: ReactNode;
  icon?: IconName | undefined;
  /** "More": opens something that can be added. */
  dashed?: boolean | undefined;
  expanded?: boolean | undefined;
  onClick: () => void;
};

/** A chip that does something at once: a ready date, or the dashed "More". */
export function ChipButton({ children, icon, dashed = false, expanded, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${css.chip} ${css.pick} ${dashed ? css.add : ''}`}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** Chips in a row that wraps. */
export function ChipRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
