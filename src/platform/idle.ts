/** What counts as somebody being there. `pointermove` too: reading with a finger on the glass is being there. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;

interface Watch {
  readonly afterMs: number;
  readonly onIdle: () => void;
  /** Where input is heard; `window` unless told. */
  readonly target?: EventTarget;
}

/**
 * Calls `onIdle` once when nobody has touched anything for `afterMs`; returns how to stop watching.
 *
 * Timers stand still while a tablet sleeps, so the time is also looked at on waking and **before** an input counts:
 * the touch that wakes the tablet after an hour locks it and does not save it. Two clocks are asked (the wall clock
 * may be set back, the other may stop in sleep), and the longer answer counts.
 */
export function watchIdle({ afterMs, onIdle, target = window }: Watch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wall = 0;
  let steady = 0;

  const quietMs = () => Math.max(Date.now() - wall, performance.now() - steady);

  function stop(): void {
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) target.removeEventListener(sign, alive, { capture: true });
    target.removeEventListener('pageshow', look);
    target.removeEventListener('focus', look);
    target.removeEventListener('visibilitychange', look, { capture: true });
  }
  function look(): void {
    clearTimeout(timer);
    const left = afterMs - quietMs();
    if (left > 0) {
      timer = setTimeout(look, left);
      return;
    }
    stop();
    onIdle();
  }
  function begin(): void {
    wall = Date.now();
    steady = performance.now();
  }
  function alive(): void {
    if (quietMs() >= afterMs) look();
    else begin();
  }

  begin();
  for (const sign of SIGNS_OF_LIFE) target.addEventListener(sign, alive, { capture: true, passive: true });
  target.addEventListener('pageshow', look);
  target.addEventListener('focus', look);
  // Heard on window in the capture phase, though it is the document's.
  target.addEventListener('visibilitychange', look, { capture: true });
  timer = setTimeout(look, afterMs);
  return stop;
}
