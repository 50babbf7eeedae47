import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { useWhereWeAre } from './use-where-we-are.ts';
import css from './where-we-are.module.css';

/** Where we are and why, how far behind, and when the road would end: plain sentences, the same on every screen and on paper. */
export function WhereWeAre({ plan, today, from = 0 }: { plan: Plan; today: IsoDate; from?: number }) {
  const sentences = useWhereWeAre(plan, today).slice(from);
  if (sentences.length === 0) return null;
  return (
    <ul className={css.where}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
