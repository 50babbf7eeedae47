import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './advice.module.css';

type Props = {
  /** Says what to do. */
  title: ReactNode;
  /** One sentence. */
  children?: ReactNode;
  /** One button with the better words. */
  action?: ReactNode;
  /** A tag such as "Must have". */
  tag?: ReactNode;
  /** A face or picture the advice is about. */
  picture?: ReactNode;
  tone?: 'advice' | 'fine' | undefined;
};

/** A note beside the work. It never blocks; the shape of its mark, not only the colour of its bar, says "fine". */
export function Advice({ title, children, action, tag, picture, tone = 'advice' }: Props) {
  return (
    <div className={css.advice} data-tone={tone}>
      <div className={css.body}>
        {picture}
        <div className={css.words}>
          <div className={css.title}>
            {tone === 'fine' ? (
              <span className={css.tick}>
                <Icon name="check" />
              </span>
            ) : null}
            <span>{title}</span>
            {tag}
          </div>
          {children === undefined ? null : <div>{children}</div>}
          {action === undefined ? null : <div className={css.action}>{action}</div>}
        </div>
      </div>
    </div>
  );
}
