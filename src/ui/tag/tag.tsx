import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.tsx';
import css from './tag.module.css';

type Props = {
  children: ReactNode;
  /** info: blue; plain: quiet; draft: dashed, for words nobody has checked. */
  kind?: 'info' | 'plain' | 'draft' | undefined;
  icon?: IconName | undefined;
};

/** A word or two that say what something is. */
export function Tag({ children, kind = 'info', icon }: Props) {
  return (
    <span className={css.tag} data-kind={kind}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
