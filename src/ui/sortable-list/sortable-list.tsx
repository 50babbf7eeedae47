import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import css from './sortable-list.module.css';
import { movedTo, useDrag } from './use-drag.ts';

export type SortableItem = {
  id: string;
  /** What it is called, for whoever hears the list. */
  name: string;
  content: ReactNode;
};

type Props = {
  label: string;
  items: readonly SortableItem[];
  /** It now stands behind this one, or first (null). Answers when that is kept. */
  onMove: (id: string, after: string | null) => Promise<unknown>;
  words: {
    up: (name: string) => string;
    down: (name: string) => string;
    /** on the handle, with how to use it by keys */
    handle: (name: string) => string;
    /** said after a move: name, its place, of how many */
    moved: (name: string, place: number, all: number) => string;
  };
};

// A name of its own, as lists without bullets need their role said: Safari drops it.
const Rows = 'ol';

type Control = 'up' | 'down' | 'handle';

/** A list people put in order: by the two buttons, by arrow keys on the handle, or by dragging the handle. */
export function SortableList({ label, items, onMove, words }: Props) {
  const [said, setSaid] = useState('');
  // Until the move is kept, the list stands as it was left.
  const [waiting, setWaiting] = useState<readonly string[] | null>(null);
  const moves = useRef(0);
  const focus = useRef<{ id: string; control: Control } | null>(null);
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = (waiting ?? items.map(({ id }) => id)).filter((id) => byId.has(id));

  const keep = async (id: string, order: readonly string[]) => {
    if (order.join() === ids.join()) return;
    const at = order.indexOf(id);
    setWaiting(order);
    setSaid(words.moved(byId.get(id)?.name ?? '', at + 1, order.length));
    moves.current += 1;
    await onMove(id, order[at - 1] ?? null);
    moves.current -= 1;
    if (moves.current === 0) setWaiting(null);
  };
  const { list, begin, dragged, order } = useDrag(ids, (id, next) => void keep(id, next));
  const step = (id: string, by: 1 | -1, control: Control) => {
    focus.current = { id, control };
    void keep(id, movedTo(ids, id, ids.indexOf(id) + by));
  };
  const wanted = () => {
    const { id, control } = focus.current ?? {};
    const row = [...(list.current?.children ?? [])].find((one) => (one as HTMLElement).dataset['id'] === id);
    // At either end of the list one of the buttons is gone: then the handle has it.
    return (
      row?.querySelector<HTMLElement>(`[data-control="${control}"] button`) ??
      row?.querySelector<HTMLElement>('[data-control="handle"]')
    );
  };
  useLayoutEffect(() => {
    // A row that moves in the page loses the focus, at once or when the move is kept; whoever moves by keys goes on where
    // they were, and whoever went elsewhere is left there.
    const at = document.activeElement;
    if (at === document.body || list.current?.contains(at)) wanted()?.focus();
  });

  return (
    <>
      <Rows
        ref={list}
        role="list"
        className={css.list}
        aria-label={label}
        onFocus={({ target }) => {
          if (target !== wanted()) focus.current = null;
        }}
      >
        {order.map((id, at) => {
          const item = byId.get(id);
          if (!item) return null;
          return (
            <li key={id} data-id={id} className={css.row} data-dragged={id === dragged ? '' : undefined}>
              <button
                type="button"
                data-control="handle"
                className={css.handle}
                aria-label={words.handle(item.name)}
                onPointerDown={begin(id)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  step(id, event.key === 'ArrowUp' ? -1 : 1, 'handle');
                }}
              >
                <Icon name="grip" />
              </button>
              <div className={css.content}>{item.content}</div>
              <div className={css.moves}>
                <span data-control="up">
                  {at === 0 ? null : (
                    <Button
                      kind="quiet"
                      icon="up"
                      label={words.up(item.name)}
                      onClick={() => step(id, -1, 'up')}
                    />
                  )}
                </span>
                <span data-control="down">
                  {at === order.length - 1 ? null : (
                    <Button
                      kind="quiet"
                      icon="down"
                      label={words.down(item.name)}
                      onClick={() => step(id, 1, 'down')}
                    />
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </Rows>
      <p className={css.said} role="status">
        {said}
      </p>
    </>
  );
}
