import type { Reading } from '../../plan/people/facts.ts';
import css from './how-it-looks.module.css';

/** How much picture and how many lines: a small drawing of what a level looks like. */
const drawn: Readonly<Record<Reading['level'], { picture: string; lines: readonly string[] }>> = {
  pictures: { picture: 'M4 3h24v19H4z', lines: ['M10 27h12'] },
  short: { picture: 'M4 3h24v12H4z', lines: ['M4 20h24', 'M4 26h16'] },
  full: { picture: 'M4 3h8v8H4z', lines: ['M16 5h12', 'M16 10h12', 'M4 16h24', 'M4 21h24', 'M4 26h20'] },
};

export function LevelMark({ level }: { level: Reading['level'] }) {
  const { picture, lines } = drawn[level];
  return (
    <svg className={css.mark} viewBox="0 0 32 30" aria-hidden="true" focusable="false">
      <path className={css.picture} d={picture} />
      {lines.map((line) => (
        <path key={line} className={css.line} d={line} />
      ))}
    </svg>
  );
}
