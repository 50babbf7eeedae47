import type { MouseEvent, ReactNode, Ref } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.tsx';
import { Link } from '../link/link.tsx';
import css from './button.module.css';

type Props = {
  /** The words on it. May be left out if there is an icon and a label. */
  children?: ReactNode;
  /** Spoken name where the words on it are missing or too short. */
  label?: string | undefined;
  kind?: 'plain' | 'main' | 'quiet' | undefined;
  /** worker 44 px; family: big 80 px, listen 64 px, tile with the picture above its word. */
  size?: 'worker' | 'big' | 'listen' | 'tile' | undefined;
  /** Quiet buttons are green; ink makes them as dark as the words. */
  tone?: 'green' | 'ink' | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** Any picture in place of an icon. */
  picture?: ReactNode;
  /** Not yet possible. Say why in the words ("Finish: 2 things left"); pressing it does nothing, it stays reachable. */
  waiting?: boolean | undefined;
  /** For switches: on or off. */
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  describedBy?: string | undefined;
  /** Makes it a link. */
  href?: string | undefined;
  download?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  form?: string | undefined;
  onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button, or a link that looks like one. Agree and disagree must be given the same kind and size (look, principle 5). */
export function Button(props: Props) {
  const { children, label, kind = 'plain', size = 'worker', icon, iconEnd, picture, waiting = false } = props;
  const look = {
    className: css.button,
    'data-kind': kind,
    'data-size': size,
    'data-tone': props.tone,
    'data-waiting': waiting ? '' : undefined,
    'data-icon-only': children === undefined ? '' : undefined,
    'aria-label': label,
    'aria-describedby': props.describedBy,
  };
  const inside = (
    <>
      {picture}
      {icon === undefined ? null : <Icon name={icon} />}
      {children === undefined ? null : <span className={css.words}>{children}</span>}
      {iconEnd === undefined ? null : <Icon name={iconEnd} />}
    </>
  );
  if (props.href !== undefined && !waiting) {
    const download = props.download === undefined ? {} : { download: props.download };
    return (
      <Link {...look} {...download} href={props.href} onClick={props.onClick}>
        {inside}
      </Link>
    );
  }
  const press = (event: MouseEvent<HTMLElement>) => {
    if (waiting) event.preventDefault();
    else props.onClick?.(event);
  };
  return (
    <button
      {...look}
      ref={props.ref}
      type={props.type ?? 'button'}
      form={props.form}
      aria-disabled={waiting ? true : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={press}
    >
      {inside}
    </button>
  );
}
