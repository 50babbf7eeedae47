import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './record-news.module.css';

type Props = {
  plan: Plan;
  /** What was found when the plan was opened. */
  integrity: { readonly missing: number; readonly altered: number; readonly awaited: number };
  /** Where more can be read; left out where this is that place. */
  historyHref?: string;
};

/** What a person must know about the record of a plan, calmly; nothing when all is well (R3, R6). */
export function RecordNews({ plan, integrity, historyHref }: Props) {
  const t = useWords('history');
  const { missing, altered, awaited } = integrity;
  const more: ReactNode =
    historyHref === undefined ? undefined : <Button href={historyHref}>{t('news.look')}</Button>;
  const damage = [
    ...(missing > 0 ? [t('news.missing', { count: missing })] : []),
    ...(altered > 0 ? [t('news.altered', { count: altered })] : []),
  ];
  const quiet = [
    ...(awaited > 0 ? [t('news.awaited', { count: awaited })] : []),
    ...(plan.newer > 0 ? [t('news.newer', { count: plan.newer })] : []),
    ...(plan.setAside.length > 0 ? [t('news.setAside', { count: plan.setAside.length })] : []),
  ];
  if (damage.length + quiet.length === 0) return null;
  return (
    <div className={css.news}>
      {damage.length === 0 ? null : (
        <Notice tone="problem" note={t('news.damageNote')} actions={more}>
          {damage.join(' ')}
        </Notice>
      )}
      {quiet.length === 0 ? null : (
        <Notice tone="info" note={t('news.quietNote')} actions={damage.length === 0 ? more : undefined}>
          {quiet.join(' ')}
        </Notice>
      )}
    </div>
  );
}
