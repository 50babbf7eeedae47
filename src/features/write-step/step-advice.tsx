import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Gap } from '../../plan/step/missing.ts';
import { says } from '../../plan/strict.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { GapCard } from './gap-card.tsx';
import css from './step-advice.module.css';
import type { StepForm } from './step-form.ts';

type Props = {
  plan: Plan;
  form: StepForm;
  gaps: readonly Gap[];
  today: IsoDate;
  onChange: (patch: Partial<StepForm>) => void;
  onSplit: () => void;
  /** for which child is said once, when the step is written */
  isNew: boolean;
};

/** What the step still needs, beside it, the weightiest first; with one tap where there is a ready answer. Never stops anybody. */
export function StepAdvice({ plan, form, gaps, today, onChange, onSplit, isNew }: Props) {
  const t = useWords('write-step');
  const hints = gaps.filter(({ check }) => isSmall(check));
  const cards = gaps.filter(({ check }) => !isSmall(check));
  const lacks = (check: Gap['check']) => gaps.some((gap) => gap.check === check);
  return (
    <section aria-labelledby="step-advice" className={css.advice}>
      <h2 id="step-advice" className={css.title}>
        <Icon name="bulb" />
        {t('advice.title')}
      </h2>
      {says(form.sentence) ? (
        <ul className={css.list}>
          {cards.map((gap, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one card for each kind of gap, in a fixed order
            <li key={`${gap.check}-${at}`}>
              <GapCard
                plan={plan}
                gap={gap}
                form={form}
                today={today}
                onChange={onChange}
                onSplit={onSplit}
              />
            </li>
          ))}
          {(['no-person', 'no-date', 'no-check'] as const)
            .filter((check) => !lacks(check))
            .map((check) => (
              <li key={`fine-${check}`}>
                <Advice tone="fine" title={t(`advice.fine.${check}`)} />
              </li>
            ))}
          {hints.length === 0 ? null : (
            <li>
              <Advice title={t('advice.also')}>
                <ul className={css.also}>
                  {hints.map(({ check }) => (
                    <li key={check}>
                      <b>{t(`advice.${check as Small}`)}.</b> {t(`advice.${check as Small}-why`)}
                      <HintMend plan={plan} check={check as Small} isNew={isNew} onChange={onChange} />
                    </li>
                  ))}
                </ul>
              </Advice>
            </li>
          )}
        </ul>
      ) : (
        <Advice title={t('advice.begin')}>{t('advice.begin-why')}</Advice>
      )}
    </section>
  );
}

/** More than these are no mend but a list; the question in the form has them all. */
const MOST_MENDS = 3;

type Small = 'no-helper' | 'no-picture' | 'no-goal' | 'no-child';
const isSmall = (check: Gap['check']): check is Small =>
  check === 'no-helper' || check === 'no-picture' || check === 'no-goal' || check === 'no-child';

/** With a few to choose from, one tap: the goal it leads to, the child it is for. */
function HintMend({
  plan,
  check,
  isNew,
  onChange,
}: Pick<Props, 'plan' | 'isNew' | 'onChange'> & { check: Small }) {
  const goals = check === 'no-goal' ? openGoals(plan) : [];
  const kids = check === 'no-child' && isNew ? children(plan) : [];
  const some = goals.length + kids.length;
  if (some === 0 || some > MOST_MENDS) return null;
  return (
    <div className={css.mends}>
      {goals.map(({ id, different }) => (
        <Button key={id} onClick={() => onChange({ goal: id })}>
          <Said words={now(different)} />
        </Button>
      ))}
      {kids.map(({ id, name }) => (
        <Button key={id} onClick={() => onChange({ child: id })}>
          <bdi>{now(name)}</bdi>
        </Button>
      ))}
    </div>
  );
}
