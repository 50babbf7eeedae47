import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, type IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { mend, mendsFor } from '../../plan/step/mark-words.ts';
import type { Gap } from '../../plan/step/missing.ts';
import { says } from '../../plan/strict.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { partsOf } from '../../ui/date-field/read-date.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './step-advice.module.css';
import type { StepForm } from './step-form.ts';

type Props = {
  plan: Plan;
  form: StepForm;
  gaps: readonly Gap[];
  today: IsoDate;
  onChange: (patch: Partial<StepForm>) => void;
};

type GapOf<C extends Gap['check']> = Extract<Gap, { check: C }>;

/** What the step still needs, beside it, the weightiest first; with one tap where there is a ready answer. Never stops anybody. */
export function StepAdvice({ plan, form, gaps, today, onChange }: Props) {
  const t = useWords('write-step');
  const { date } = useFormats();
  const written = says(form.sentence);
  const hints = gaps.filter(({ check }) => isSmall(check));
  const cards = gaps.filter(({ check }) => !isSmall(check));
  const lacks = (check: Gap['check']) => gaps.some((gap) => gap.check === check);
  const far = addDays(today, 14);
  const nineInTen = {
    when: {
      ...form.when,
      kind: 'often' as const,
      times: '9',
      outOf: '10',
      unit: 'days' as const,
      until: partsOf(far),
    },
  };

  const show = (gap: Gap) => {
    switch (gap.check) {
      case 'jargon':
        return gap.words.map((word) => (
          <Plainer key={word.found} word={word} form={form} onChange={onChange} />
        ));
      case 'no-visible-verb':
        return (
          <Advice key={gap.check} title={t('advice.no-visible-verb')}>
            {t('advice.no-visible-verb-why', { words: gap.words.map((word) => `“${word}”`).join(', ') })}
          </Advice>
        );
      case 'no-person':
      case 'no-date':
        return (
          <Advice
            key={gap.check}
            title={t(`advice.${gap.check}`)}
            tag={<Tag kind="plain">{t('advice.must')}</Tag>}
            action={
              gap.check === 'no-date' ? (
                <Button onClick={() => onChange(nineInTen)}>
                  {t('advice.nine-to', { date: date(far, 'medium') })}
                </Button>
              ) : undefined
            }
          >
            {t(`advice.${gap.check}-why`)}
          </Advice>
        );
      case 'too-many-steps':
        return <TooMany key={`${gap.check}-${gap.person}`} plan={plan} gap={gap} />;
      case 'too-long':
        return (
          <Advice key={gap.check} title={t('advice.too-long')}>
            {t('advice.too-long-why', { count: gap.count, most: gap.most })}
          </Advice>
        );
      case 'far-away':
        return (
          <Advice key={gap.check} title={t('advice.far-away')}>
            {t('advice.far-away-why', { count: gap.days })}
          </Advice>
        );
      case 'no-check':
      case 'no-child':
      case 'no-goal':
      case 'no-helper':
      case 'no-picture':
        return (
          <Advice key={gap.check} title={t(`advice.${gap.check}`)}>
            {gap.check === 'no-check' ? t('advice.no-check-why') : undefined}
          </Advice>
        );
    }
  };

  return (
    <section aria-labelledby="step-advice" className={css.advice}>
      <h2 id="step-advice" className={css.title}>
        <Icon name="bulb" />
        {t('advice.title')}
      </h2>
      {written ? (
        <ul className={css.list}>
          {cards.flatMap((gap) => {
            const shown = show(gap);
            return (Array.isArray(shown) ? shown : [shown]).map((card) => <li key={card.key}>{card}</li>);
          })}
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

type PlainerProps = Pick<Props, 'form' | 'onChange'> & { word: GapOf<'jargon'>['words'][number] };

function Plainer({ word: { found, plain }, form, onChange }: PlainerProps) {
  const t = useWords('write-step');
  const mends = mendsFor(found);
  return (
    <Advice
      title={t('advice.jargon')}
      action={
        mends.length === 0 ? undefined : (
          <div className={css.mends}>
            {mends.map((words) => (
              <Button key={words} onClick={() => onChange({ sentence: mend(form.sentence, found, words) })}>
                <span lang="en-GB">{words}</span>
              </Button>
            ))}
          </div>
        )
      }
    >
      {mends.length === 0 ? t('advice.jargon-why', { found, plain }) : t('advice.jargon-could', { found })}
    </Advice>
  );
}

function TooMany({ plan, gap }: { plan: Plan; gap: GapOf<'too-many-steps'> }) {
  const t = useWords('write-step');
  const person = plan.people[gap.person];
  if (person === undefined) return null;
  return (
    <Advice
      picture={<PersonFace looks={now(person.looks)} size="xs" />}
      title={t('advice.too-many-steps', { name: now(person.name), count: gap.count })}
    >
      {t('advice.too-many-steps-why')}
    </Advice>
  );
}
