import { leavePage } from '../platform/leave-page.ts';

/** Where the cover page lives, relative to the app. */
const COVER = 'soup/';
/** How long the way back to the first entry may take before the page is left from where it is, in milliseconds. */
const AT_MOST_MS = 300;

let leaving = false;

/** Is this page on its way to the cover? Then nothing may load it anew. */
export const isLeaving = () => leaving;

/** How many screens of ours lie before this one in the browser's history; the router numbers them. */
function screensBefore(): number {
  const { idx } = (history.state ?? {}) as { idx?: unknown };
  return typeof idx === 'number' && idx > 0 ? idx : 0;
}

/**
 * Leaves for the cover page, in the place of our first entry in the history: *back* from the cover then leads out of
 * Waymark, not to its locked screen. Nothing is to be seen from the first moment on.
 */
export function leaveForCover(): void {
  if (leaving) return;
  leaving = true;
  document.documentElement.hidden = true;
  const before = screensBefore();
  const leave = () => leavePage(COVER);
  if (before === 0) {
    leave();
    return;
  }
  addEventListener('popstate', leave, { once: true });
  history.go(-before);
  setTimeout(leave, AT_MOST_MS);
}
