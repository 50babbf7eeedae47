const WITHIN_MS = 2000;

/**
 * Calls `onThrice` when Shift is pressed three times within two seconds and nothing between: the quick way to the
 * cover screen. Typing capitals does not count (a letter comes between), nor does holding the key down. Returns how
 * to stop. Not five times: that is Windows’ own gesture for sticky keys.
 */
export function onTripleShift(onThrice: () => void, target: EventTarget = window): () => void {
  let presses: number[] = [];
  const hear = (event: Event): void => {
    const { key, repeat } = event as KeyboardEvent;
    if (repeat) return;
    if (key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses, performance.now()].slice(-3);
    const [first, , third] = presses;
    if (first === undefined || third === undefined || third - first > WITHIN_MS) return;
    presses = [];
    onThrice();
  };
  const forget = (): void => {
    presses = [];
  };
  target.addEventListener('keydown', hear, { capture: true });
  target.addEventListener('pointerdown', forget, { capture: true });
  return () => {
    target.removeEventListener('keydown', hear, { capture: true });
    target.removeEventListener('pointerdown', forget, { capture: true });
  };
}
