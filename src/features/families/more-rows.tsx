import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './families.module.css';

/** Draws the next families when one comes near the end of the list; a button too, for keyboards and switches. */
export function MoreRows({ left, onMore }: { left: number; onMore: () => void }) {
  const t = useWords('families');
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (end.current === null) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) more.current();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [left]);
  return (
    <div ref={end} className={css.more}>
      <Button onClick={onMore}>{t('more', { count: left })}</Button>
    </div>
  );
}
