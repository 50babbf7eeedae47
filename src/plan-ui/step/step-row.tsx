import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { heldBack } from '../../plan/step/views.ts';
import { Link } from '../../ui/link/link.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { looksOf } from '../person/looks-of.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import { Picture } from '../picture/picture.tsx';
import { Said } from '../said/said.tsx';
import { StateOfStep } from './state-of-step.tsx';
import css from './step-row.module.css';
import { useWhenWords } from './use-when-words.ts';

type Props = {
  plan: Plan;
  step: Step;
  /** Makes the sentence a link to this address. */
  href?: string;
  /** In place of the state at the end of the row. */
  end?: ReactNode;
  /** Under the row: a next small step, who checks. */
  children?: ReactNode;
};

/** One step in a list: picture left, sentence, who and when, state at the end (look, step card). */
export function StepRow({ plan, step, href, end, children }: Props) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const whenWords = useWhenWords();
  const sentence = <Said words={now(step.sentence)} mark />;
  return (
    <div className={css.row}>
      <Picture picture={now(step.picture)} looks={looksOf(plan)} />
      <div className={css.words}>
        <p className={css.sentence}>{href ? <Link href={href}>{sentence}</Link> : sentence}</p>
        <p className={css.note}>
          {names(now(step.who)) || t('nobody')} · {whenWords(now(step.when))}
        </p>
        {children}
      </div>
      <div className={css.end}>
        {end ??
          (heldBack(step).length > 0 ? (
            <Tag kind="draft">{t('notAgreed')}</Tag>
          ) : (
            <StateOfStep state={now(step.progress).to} />
          ))}
      </div>
    </div>
  );
}
