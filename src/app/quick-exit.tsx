import { useEffect } from 'react';
import { onTripleShift } from '../platform/triple-shift.ts';
import { useHandOver } from '../record/use-hand-over.tsx';
import { leaveForCover } from './leave-for-cover.ts';

/** Leaves for the cover page at once. The keys go as well, so that nothing is left behind it. */
export function useCover(): () => void {
  const hands = useHandOver();
  return () => {
    leaveForCover();
    if (hands.state.get().is !== 'locked') hands.lock();
  };
}

/** Shift three times: the cover page, from any screen (design §3). */
export function QuickExit() {
  const cover = useCover();
  useEffect(() => onTripleShift(cover), [cover]);
  return null;
}
