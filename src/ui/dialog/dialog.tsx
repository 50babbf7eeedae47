import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/button.tsx';
import css from './dialog.module.css';

type Props = {
  open: boolean;
  title: ReactNode;
  children?: ReactNode;
  /** Escape, or whatever else closes it. The caller then sets `open` to false. */
  onClose: () => void;
  actions?: ReactNode;
  size?: 'usual' | 'wide' | undefined;
};

/** A native modal dialog: the page behind is out of reach, Escape closes, focus goes back where it came from. */
export function Dialog({ open, title, children, onClose, actions, size = 'usual' }: Props) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || !open) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    // A long text is read from its beginning, not from its first button.
    if (dialog.scrollHeight > dialog.clientHeight) dialog.querySelector('h2')?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={element}
      className={css.dialog}
      data-size={size}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <>
          <h2 id={id} className={css.title} tabIndex={-1}>
            {title}
          </h2>
          <div className={css.body}>{children}</div>
          {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
        </>
      ) : null}
    </dialog>
  );
}

type ConfirmProps = Omit<Props, 'actions' | 'size'> & {
  confirmWords: ReactNode;
  cancelWords: ReactNode;
  onConfirm: () => void;
  /** Confirm cannot be pressed yet; its words say why. */
  waiting?: boolean | undefined;
};

/** Asks once. Cancel comes first, so nothing grave is one Enter away. */
export function ConfirmDialog(props: ConfirmProps) {
  const { confirmWords, cancelWords, onConfirm, waiting, ...rest } = props;
  const actions = (
    <>
      <Button onClick={rest.onClose}>{cancelWords}</Button>
      <Button kind="main" onClick={onConfirm} waiting={waiting}>
        {confirmWords}
      </Button>
    </>
  );
  return <Dialog {...rest} actions={actions} />;
}
