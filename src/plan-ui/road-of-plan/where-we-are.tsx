import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { Both } from '../side-by-side/both.tsx';
import { useWhereWeAre } from './use-where-we-are.ts';
import css from './where-we-are.module.css';

type Props = { plan: Plan; today: IsoDate };

/** Where we are and why, how far behind, and when the road would end: plain sentences, the same on every screen and on paper. */
export function WhereWeAre({ plan, today, from = 0 }: Props & { from?: number }) {
  const sentences = useWhereWeAre(plan, today);
  if (sentences.length <= from) return null;
  return (
    <ul className={css.where}>
      {sentences.map((sentence, at) =>
        at < from ? null : (
          <li key={sentence}>
            <Both>
              <Sentence plan={plan} today={today} at={at} />
            </Both>
          </li>
        ),
      )}
    </ul>
  );
}

/** One of them, in the language it stands in; the first one is the reason. */
export function Sentence({ plan, today, at }: Props & { at: number }) {
  return useWhereWeAre(plan, today)[at];
}
