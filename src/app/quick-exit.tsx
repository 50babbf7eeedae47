import { useEffect } from 'react';
import { leavePage } from '../platform/leave-page.ts';
import { onTripleShift } from '../platform/triple-shift.ts';
import { useHandOver } from '../record/use-hand-over.tsx';

/** Where the cover page lives, relative to the app. */
const COVER = 'soup/';

let leaving = false;

/** Is this page on its way to the cover? Then nothing may load it anew. */
export const isLeaving = () => leaving;

/** Leaves for the cover page at once. The keys go first, so that nothing is left behind it. */
export function useCover(): () => void {
  const hands = useHandOver();
  return () => {
    leaving = true;
    document.documentElement.hidden = true;
    leavePage(COVER);
    if (hands.state.get().is !== 'locked') hands.lock();
  };
}

/** Shift three times: the cover page, from any screen (design §3). */
export function QuickExit() {
  const cover = useCover();
  useEffect(() => onTripleShift(cover), [cover]);
  return null;
}
