import { useEffect } from 'react';

/** Several screens share one address here; each begins at its top, with the focus on its heading. */
export function useHeadingFocus(screen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is what moves the focus
  useEffect(() => {
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [screen]);
}
