import { useEffect } from 'react';

/** The tablet goes from hand to hand at one address; each stage begins at its top, with the focus on its heading. */
export function useBeginAtTop(stage: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage is what moves the focus
  useEffect(() => {
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [stage]);
}
