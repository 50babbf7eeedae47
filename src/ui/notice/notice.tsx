import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.tsx';
import css from './notice.module.css';

type Props = {
  /** saved: all is well (said politely); problem: said at once, ink outline; info: neither. */
  tone: 'saved' | 'problem' | 'info';
  children: ReactNode;
  /** Second line, smaller. */
  note?: ReactNode;
  icon?: IconName | undefined;
  actions?: ReactNode;
  /** few words and one small action stay on one line on a phone too */
  short?: true;
};

const icons = { saved: 'shield-check', problem: 'warning', info: 'info' } as const;

/** Tells what happened, in words with an icon. */
export function Notice({ tone, children, note, icon, actions, short }: Props) {
  return (
    <div
      className={css.notice}
      data-tone={tone}
      data-short={short}
      role={tone === 'problem' ? 'alert' : 'status'}
    >
      <Icon name={icon ?? icons[tone]} />
      <div className={css.words}>
        <p>{children}</p>
        {note === undefined ? null : <p className={css.note}>{note}</p>}
      </div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </div>
  );
}
