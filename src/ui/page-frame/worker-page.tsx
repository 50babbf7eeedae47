import { type ReactNode, useContext } from 'react';
import { Button } from '../button/button.tsx';
import { FrameExtras } from './frame-extras.ts';
import css from './page-frame.module.css';

type Props = {
  title: ReactNode;
  subtitle?: ReactNode;
  /** The way back, always at the start. `words` is spoken ("Back to the plan"). */
  back?: { words: string; href?: string; onClick?: () => void } | undefined;
  /** Beside the title: the family's faces, who is here. */
  middle?: ReactNode;
  /** At the end: print, lock, the main thing to do. */
  actions?: ReactNode;
  /** narrow: forms and unlocking. */
  width?: 'wide' | 'narrow' | undefined;
  children: ReactNode;
};

/** A worker's screen: one header, one main landmark, everything that matters in one column of readable width. */
export function WorkerPage({ title, subtitle, back, middle, actions, width = 'wide', children }: Props) {
  const extras = useContext(FrameExtras);
  return (
    <div className={css.worker}>
      <header className={css.head}>
        <div className={css.bar} data-back={back === undefined ? undefined : ''}>
          {back === undefined ? null : (
            <Button
              kind="quiet"
              tone="ink"
              icon="back"
              label={back.words}
              href={back.href}
              onClick={back.onClick === undefined ? undefined : () => back.onClick?.()}
            />
          )}
          <div className={css.names}>
            <h1 className={css.title} tabIndex={-1}>
              {title}
            </h1>
            {subtitle === undefined ? null : <p className={css.subtitle}>{subtitle}</p>}
          </div>
          {middle === undefined ? null : <div className={css.middle}>{middle}</div>}
          {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
          {extras === null ? null : <div className={css.extras}>{extras}</div>}
        </div>
      </header>
      <main className={css.main} data-width={width}>
        {children}
      </main>
    </div>
  );
}
