interface Sound {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Plays a recording from memory; nothing is fetched and nothing is left behind.
 * @param onEnd called once, when it is over or cannot be played here
 * @returns how to stop it
 */
export function playSound({ type, bytes }: Sound, onEnd: (played: boolean) => void): () => void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const player = new Audio(address);
  let over = false;
  const end = (played: boolean) => {
    if (over) return;
    over = true;
    player.pause();
    URL.revokeObjectURL(address);
    onEnd(played);
  };
  player.addEventListener('ended', () => end(true));
  player.addEventListener('error', () => end(false));
  player.play().catch(() => end(false));
  return () => end(true);
}
