import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './hills.module.css';
import type { Framed, TaskFrame } from './task-frame.ts';

/** The frame of a child's screens with the worker beside them: the family's corner, and the way on for the worker at the end. */
export const besideFrame =
  (planId: string, telling: Telling): TaskFrame =>
  (framed) => <BesideFrame planId={planId} telling={telling} {...framed} />;

type Props = Framed & { planId: string; telling: Telling };

function BesideFrame({ planId, telling, screen, children, foot, trouble = null }: Props) {
  const t = useWords('hills');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  // Several screens share one address: each begins at its top, with the focus on its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is what moves the focus
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);
  return (
    <FamilyPage note={<DraftLabel />}>
      <div className={css.corner}>
        <FamilyTools planId={planId} />
      </div>
      {children}
      {trouble === null ? null : (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(trouble)}
        </Notice>
      )}
      {foot === undefined ? null : <div className={css.below}>{foot}</div>}
      {screen === 'end' ? (
        <div className={css.below}>
          <Button
            kind="quiet"
            tone="ink"
            iconEnd="forward"
            href={paths.hills(planId, { child: telling.person })}
          >
            {t('end.go-on')}
          </Button>
        </div>
      ) : null}
    </FamilyPage>
  );
}
