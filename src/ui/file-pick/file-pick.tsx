import { type ReactNode, useId } from 'react';
import { FieldError } from '../field-frame/field-frame.tsx';
import { Icon } from '../icon/icon.tsx';
import css from './file-pick.module.css';

type Props = {
  /** On the button: "Choose the file". */
  label: ReactNode;
  /** The file that was chosen, in words. */
  chosen?: ReactNode;
  /** Endings offered, such as `.waymark`; people can still choose another file. */
  accept?: string | undefined;
  /** null: the window was closed without choosing. */
  onPick: (file: File | null) => void;
  error?: ReactNode;
};

/** The browser's own file input under a button of ours: keyboard, screen reader and iPad get the native one. */
export function FilePick({ label, chosen, accept, onPick, error }: Props) {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.pick}>
        <input
          type="file"
          className={css.input}
          accept={accept}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${id}-chosen ${id}-error`}
          onChange={({ target }) => onPick(target.files?.[0] ?? null)}
        />
        <Icon name="upload" />
        <span>{label}</span>
      </label>
      <p id={`${id}-chosen`} className={css.chosen} aria-live="polite">
        {chosen}
      </p>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
