import css from './start-road.module.css';

/** What stands on the stones: pictures of the set, by file. They come after the first paint and move nothing. */
const stones = [
  { x: 280, y: 112, file: '1F319' },
  { x: 464, y: 88, file: '1F392' },
  { x: 648, y: 112, file: '1F3E0' },
  { x: 832, y: 88, file: '1F44B-1F3FD' },
];

const curve = 'M-900 88H96C188 88 188 112 280 112S372 88 464 88S556 112 648 112S740 88 832 88';

/** The road as index.html paints it before any script runs; drawn again here so that nothing jumps. */
export function StartRoad() {
  return (
    <svg className={css.road} viewBox="0 0 960 200" aria-hidden="true" focusable="false">
      <path className={css.kerb} d={curve} />
      <path className={css.ahead} d={curve} />
      <path className={css.walked} d="M-900 88H96C188 88 188 112 280 112" />
      <circle className={css.reached} cx="96" cy="88" r="52" />
      <path className={css.tick} d="M76 89l14 14 27-29" />
      <circle className={css.ring} cx="280" cy="112" r="63" />
      <circle className={css.here} cx="280" cy="112" r="52" />
      <circle className={css.stone} cx="464" cy="88" r="52" />
      <circle className={css.stone} cx="648" cy="112" r="52" />
      <circle className={css.stone} cx="832" cy="88" r="52" />
      {stones.map(({ x, y, file }) => (
        <image
          key={file}
          href={`${import.meta.env.BASE_URL}pictures/${file}.svg`}
          x={x - 37}
          y={y - 37}
          width="74"
          height="74"
        />
      ))}
    </svg>
  );
}
