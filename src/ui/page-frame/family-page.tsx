import { type ReactNode, useLayoutEffect } from 'react';
import css from './page-frame.module.css';

type Props = {
  /** One sentence, large. Leave out where the screen draws its own heading. */
  title?: ReactNode;
  /** Beside the title: Listen, the language. */
  beside?: ReactNode;
  /** Quietly below everything: what is to be known about the words on this screen. */
  note?: ReactNode;
  children: ReactNode;
  /** The two big buttons below and what stands between them. No bar without any of them. */
  back?: ReactNode;
  middle?: ReactNode;
  next?: ReactNode;
  /** How whoever reads this reads best; the usual where left out. */
  reader?: { text: 'usual' | 'large' | 'largest'; contrast: 'soft' | 'strong' } | undefined;
};

const usual = { text: 'usual', contrast: 'soft' } as const;

/** A family's screen: large margins, one thing at a time, the same bar below on every one of them. */
export function FamilyPage({ title, beside, note, children, back, middle, next, reader }: Props) {
  const { text, contrast } = reader ?? usual;
  // On the whole page, so that everything that is measured in the reader's text size grows with it.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['text'] = text;
    dataset['contrast'] = contrast;
    return () => {
      delete dataset['text'];
      delete dataset['contrast'];
    };
  }, [text, contrast]);
  const bar = back !== undefined || middle !== undefined || next !== undefined;
  return (
    <div className={css.family}>
      <main className={css.content}>
        {title === undefined && beside === undefined ? null : (
          <div className={css.top}>
            {title === undefined ? (
              <span />
            ) : (
              <h1 className={css.title} tabIndex={-1}>
                {title}
              </h1>
            )}
            {beside}
          </div>
        )}
        {children}
      </main>
      {bar || note !== undefined ? (
        <footer>
          {bar ? (
            <div className={css.foot}>
              <div className={css.back}>{back}</div>
              <div className={css.centre}>{middle}</div>
              <div className={css.next}>{next}</div>
            </div>
          ) : null}
          {note === undefined ? null : <div className={css.note}>{note}</div>}
        </footer>
      ) : null}
    </div>
  );
}
