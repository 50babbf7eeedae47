import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import type { Trouble } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './handed-frame.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What every handed-over screen needs from the one around it. */
export interface Around {
  readonly planId: string;
  /** what the worker is called */
  readonly worker: string;
  /** the language of these screens, to choose */
  readonly languages: ReactNode;
  readonly onTakeBack: () => void;
}

type Props = {
  around: Around;
  /** Which screen this is: another one begins at its heading. */
  screen: string;
  children: ReactNode;
  /** The tiles below. */
  foot?: ReactNode;
  /** The language can be changed on this screen. */
  speaks?: boolean;
  trouble?: Trouble | null;
};

/** A screen in other hands: one thing on it, no way to anywhere, and a quiet lock in the corner for the worker. */
export function HandedFrame({ around, screen, children, foot, speaks = false, trouble = null }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  useHeadingFocus(screen);
  return (
    <FamilyPage>
      <div className={css.top} data-speaks={speaks ? '' : undefined}>
        <DraftLabel />
        <div className={css.corner}>
          {speaks ? around.languages : null}
          <span className={css.lock}>
            <Button
              kind="quiet"
              tone="ink"
              icon="lock"
              label={t('corner', { name: around.worker })}
              onClick={around.onTakeBack}
            />
          </span>
        </div>
      </div>
      <div className={css.content}>{children}</div>
      {trouble === null ? null : (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(trouble)}
        </Notice>
      )}
      {foot === undefined ? null : <div className={css.foot}>{foot}</div>}
    </FamilyPage>
  );
}
