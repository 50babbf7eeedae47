import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Gap } from '../../plan/step/missing.ts';
import { says } from '../../plan/strict.ts';
import { Advice } from '../../ui/advice/advice.tsx';
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
};

/** What the step still needs, beside it, the weightiest first; with one tap where there is a ready answer. Never stops anybody. */
export function StepAdvice({ plan, form, gaps, today, onChange, onSplit }: Props) {
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
                    <li key={check}>{t(`advice.${check as Small}`)}</li>
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

type Small = 'no-helper' | 'no-picture' | 'no-goal' | 'no-child';
const isSmall = (check: Gap['check']): check is Small =>
  check === 'no-helper' || check === 'no-picture' || check === 'no-goal' || check === 'no-child';
