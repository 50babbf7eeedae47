import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

/** The ids with one of them moved to a place. */
export const movedTo = (ids: readonly string[], id: string, at: number): string[] => {
  const others = ids.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, Math.min(at, others.length)), 0, id);
};

/** Among how many of the others' middles the finger is below: the place the dragged one takes. */
export const placeUnder = (y: number, others: readonly { top: number; height: number }[]): number =>
  others.filter(({ top, height }) => y > top + height / 2).length;

type Dragging = { readonly id: string; readonly order: readonly string[] };

/**
 * Dragging by finger, pen or mouse. The list takes its new order under the finger; letting go hands it over, Escape and
 * a call that comes in give it up.
 * @param ids the order as it stands
 * @param onDrop the id and the place where it was let go
 */
export function useDrag(ids: readonly string[], onDrop: (id: string, order: readonly string[]) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const latest = useRef<Dragging | null>(null);
  const show = (next: Dragging | null) => {
    latest.current = next;
    setDragging(next);
  };
  const dropped = useRef(onDrop);
  useEffect(() => {
    dropped.current = onDrop;
  });

  const active = dragging !== null;
  useEffect(() => {
    if (!active) return undefined;
    // On the window: the row moves in the page while it is dragged, and a moved element loses the pointer.
    const move = (event: PointerEvent) => {
      const now = latest.current;
      if (!now) return;
      const rows = [...(list.current?.children ?? [])] as HTMLElement[];
      const others = rows
        .filter((row) => row.dataset['id'] !== now.id)
        .map((row) => row.getBoundingClientRect());
      const order = movedTo(now.order, now.id, placeUnder(event.clientY, others));
      if (order.join() !== now.order.join()) show({ ...now, order });
    };
    const drop = () => {
      const now = latest.current;
      show(null);
      if (now) dropped.current(now.id, now.order);
    };
    const giveUp = () => show(null);
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') giveUp();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', giveUp);
    window.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', giveUp);
      window.removeEventListener('keydown', key);
    };
  }, [active]);

  const begin = (id: string) => (event: ReactPointerEvent) => {
    if (event.button === 0) show({ id, order: ids });
  };
  return { list, begin, dragged: dragging?.id ?? null, order: dragging?.order ?? ids };
}
