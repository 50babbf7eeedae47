/**
 * Calls `onBack` when this page comes back as it was left: browsers keep a page somebody walked away from, with everything
 * in its memory, and *back* shows it again without loading it. Returns how to stop.
 */
export function onBackFromCache(onBack: () => void, target: EventTarget = window): () => void {
  const hear = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) onBack();
  };
  target.addEventListener('pageshow', hear);
  return () => target.removeEventListener('pageshow', hear);
}
