import css from './placeholder.module.css';

/** Where a picture would be: none chosen, or one from a newer Waymark. */
export function Placeholder() {
  return (
    <svg className={css.place} viewBox="0 0 72 72" aria-hidden="true">
      <rect className={css.edge} x="9" y="9" width="54" height="54" rx="10" />
      <path className={css.dots} d="M24 36h.01M36 36h.01M48 36h.01" />
    </svg>
  );
}
