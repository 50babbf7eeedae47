import { useEffect, useRef } from 'react';

/**
 * After going to another screen: starts at its top and moves the focus to its heading, so that a screen reader says where
 * one is. The heading may come a little later, when the plan has been opened.
 */
export function Arrived({ at }: { at: string }) {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // A page that led the eye and the focus to one place of it knows better.
    if (!document.activeElement?.closest('main')) scrollTo(0, 0);
    const focus = () => {
      const heading = document.querySelector<HTMLElement>('h1');
      if (heading === null) return false;
      // A form that put the cursor into its first field knows better.
      if (document.activeElement === document.body || document.activeElement === null) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
      return true;
    };
    if (focus()) return;
    const seen = new MutationObserver(() => {
      if (focus()) seen.disconnect();
    });
    seen.observe(document.body, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, [at]);
  return null;
}
