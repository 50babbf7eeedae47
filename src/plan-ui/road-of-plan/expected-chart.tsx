import { useLanguage } from '../../i18n/language.tsx';
import { daysBetween, type IsoDate } from '../../lib/day.ts';
import type { Actual, Expected } from '../../plan/road/expected-actual.ts';
import css from './expected-actual.module.css';

type Props = {
  label: string;
  expected: readonly Expected[];
  told: readonly Actual[];
  from: IsoDate;
  to: IsoDate;
  today: IsoDate;
};

const WIDE = 240;
const HIGH = 130;
const PAD = 12;

/**
 * One person's numbers against what was expected. Time runs as the language reads. Expected: diamonds joined by dashes; said: dots joined by
 * a line, so that shape and line tell them apart without colour. A place on the path has no height of its own and is not drawn here.
 */
export function ExpectedChart({ label, expected, told, from, to, today }: Props) {
  const rtl = useLanguage().dir === 'rtl';
  const span = Math.max(1, daysBetween(from, to));
  const x = (day: IsoDate) => {
    const along = PAD + (daysBetween(from, day) / span) * (WIDE - 2 * PAD);
    return Math.round((rtl ? WIDE - along : along) * 10) / 10;
  };
  const y = (number: number) => HIGH - PAD - (number / 10) * (HIGH - 2 * PAD);
  const hoped = expected.map((one) => [x(one.by), y(one.number)] as const);
  const said = told.flatMap((one) => (one.kind === 'number' ? [[x(one.on), y(one.number)] as const] : []));
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join('');
  return (
    <svg className={css.chart} viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      {[0, 5, 10].map((number) => (
        <line key={number} className={css.grid} x1={PAD} x2={WIDE - PAD} y1={y(number)} y2={y(number)} />
      ))}
      {today >= from && today <= to ? (
        <line className={css.today} x1={x(today)} x2={x(today)} y1={2} y2={HIGH - 2} />
      ) : null}
      <path className={css.hoped} d={path(hoped)} />
      <path className={css.said} d={path(said)} />
      {hoped.map(([px, py]) => (
        <path key={`${px} ${py}`} className={css.diamond} d={`M${px} ${py - 6}l6 6-6 6-6-6z`} />
      ))}
      {said.map(([px, py]) => (
        <circle key={`${px} ${py}`} className={css.dot} cx={px} cy={py} r="5" />
      ))}
    </svg>
  );
}
