import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { reviewBottomLine } from '../../plan/bottom-line/decide.ts';
import { isLookOverdue, nextLook } from '../../plan/bottom-line/next-look.ts';
import { lastLook } from '../../plan/bottom-line/views.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { openUse } from '../../plan/plan-b/due.ts';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { BottomLineForm } from './bottom-line-form.ts';
import css from './must-dos.module.css';

/** B3, B6, B8: not kept, with the way to its plan B; or a look that was due and did not happen. */
export function LineCrossed({ plan, line }: { plan: Plan; line: BottomLine }) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const planB = find(plan.planBs, now(line.planB));
  const next = nextLook(line);
  if (line.ended) return null;
  if (lastLook(line)?.kept === 'crossed') {
    const use = planB && openUse(planB);
    return (
      <Notice
        tone="problem"
        actions={
          <Button
            href={planB ? paths.planB(plan.id, planB.id) : paths.planB(plan.id, 'new', { line: line.id })}
          >
            {t(planB ? 'line.to-plan-b' : 'line.make-plan-b')}
          </Button>
        }
      >
        {use
          ? t('line.crossed-open', { date: date(use.on, 'long') })
          : planB
            ? t('look.crossed')
            : t('line.crossed-none')}
      </Notice>
    );
  }
  if (next === null) return null;
  return (
    <Notice tone="info" icon="clock">
      {t(isLookOverdue(line, today()) ? 'line.look-overdue' : 'line.next-look', { date: date(next, 'long') })}
    </Notice>
  );
}

/** B9: people went through it together. */
export function LineReviews({ line, form }: { line: BottomLine; form: Form<BottomLineForm> }) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const { value, change } = form;
  return (
    <>
      {line.reviews.length === 0 ? null : (
        <ul className={css.past}>
          {line.reviews.map((review) => (
            <li key={`${review.on} ${review.words?.text.slice(0, 40) ?? ''}`}>
              <b>{t('line.reviewed', { date: date(review.on, 'short') })}</b>{' '}
              {review.words ? <Said words={review.words} mark /> : null}
            </li>
          ))}
        </ul>
      )}
      {line.ended ? null : (
        <Ending
          title={t('line.review')}
          label={t('line.review-words')}
          doWords={t('line.review-do')}
          language={value.language}
          value={value.reviewed}
          onChange={(reviewed) => change({ reviewed })}
          onEnd={(words, on) => form.also(reviewBottomLine, { line: line.id, words, on })}
        />
      )}
    </>
  );
}
