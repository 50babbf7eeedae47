import css from './start-road.module.css';

const curve = 'M-40 88H96C188 88 188 112 280 112S372 88 464 88S556 112 648 112S740 88 832 88';

/** The road as index.html paints it before any script runs; drawn again here so that nothing jumps. */
export function StartRoad() {
  return (
    <svg className={css.road} viewBox="0 0 960 200" aria-hidden="true" focusable="false">
      <path className={css.kerb} d={curve} />
      <path className={css.ahead} d={curve} />
      <path className={css.walked} d="M-40 88H96C188 88 188 112 280 112" />
      <circle className={css.reached} cx="96" cy="88" r="52" />
      <path className={css.tick} d="M76 89l14 14 27-29" />
      <circle className={css.ring} cx="280" cy="112" r="63" />
      <circle className={css.here} cx="280" cy="112" r="52" />
      <circle className={css.stone} cx="464" cy="88" r="52" />
      <circle className={css.stone} cx="648" cy="112" r="52" />
      <circle className={css.stone} cx="832" cy="88" r="52" />
    </svg>
  );
}
