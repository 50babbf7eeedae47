import { type ReactNode, useEffect, useRef } from 'react';
import css from './mend-at.module.css';
import { useMending } from './mending.ts';

type Props = {
  /** what is mended here, such as `step-without-day` */
  of: readonly string[];
  children: ReactNode;
};

const canTakeFocus = 'input:not([type=hidden]), textarea, select, button, a[href], summary';

/**
 * Where something that is missing is mended: whoever comes from that line of the list finds it unfolded, in sight, and with
 * the focus in its first field.
 */
export function MendAt({ of, children }: Props) {
  const mending = useMending();
  const here = mending !== null && of.includes(mending.what);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = place.current;
    if (!here || at === null) return;
    for (let fold = at.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    const inside = at.querySelector('details');
    if (inside) inside.open = true;
    const fields = [...at.querySelectorAll<HTMLElement>(canTakeFocus)];
    const field = fields.find((one) => one.tagName !== 'SUMMARY') ?? fields[0];
    field?.focus({ preventScroll: true });
    at.scrollIntoView({ block: 'center' });
  }, [here]);
  return (
    <div ref={place} className={css.place} data-here={here ? '' : undefined}>
      {children}
    </div>
  );
}
