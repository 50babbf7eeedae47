import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, type IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import { noPhrase } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Gap } from '../../plan/step/missing.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { WordCard } from '../../plan-ui/wording/word-card.tsx';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { partsOf } from '../../ui/date-field/read-date.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './step-advice.module.css';
import { type StepForm, whenForm } from './step-form.ts';

type Change = (patch: Partial<StepForm>) => void;
type Props = {
  plan: Plan;
  gap: Gap;
  form: StepForm;
  today: IsoDate;
  onChange: Change;
  /** To where a big step is split; what is typed is saved on the way. */
  onSplit: () => void;
};
type GapOf<C extends Gap['check']> = Extract<Gap, { check: C }>;

/** One piece of advice: what to do, why, and the answer with one tap where there is one. */
export function GapCard({ plan, gap, form, today, onChange, onSplit }: Props) {
  const t = useWords('write-step');
  if ('marked' in gap)
    return (
      <WordCard
        gap={gap}
        sentence={form.sentence}
        language={form.language}
        onPut={(sentence, rest) => onChange({ sentence, phrase: noPhrase, ...(rest ? { rest } : {}) })}
      />
    );
  switch (gap.check) {
    case 'no-person':
      return <NoPerson plan={plan} gap={gap} onChange={onChange} />;
    case 'no-date':
      return <NoDate gap={gap} form={form} today={today} onChange={onChange} />;
    case 'too-many-steps':
      return <TooMany plan={plan} gap={gap} />;
    case 'far-away':
      return (
        <Advice
          title={t('advice.far-away')}
          action={
            <Button icon="split" onClick={onSplit}>
              {t('advice.split')}
            </Button>
          }
        >
          {t('advice.far-away-why', { count: gap.days })}
        </Advice>
      );
    case 'not-said-back':
      return (
        <Advice title={t('advice.not-said-back')}>
          {t('advice.not-said-back-why', {
            names: gap.people.map((id) => nameOf(plan, id) ?? '').join(', '),
          })}
        </Advice>
      );
    case 'no-check':
      return <Advice title={t('advice.no-check')}>{t('advice.no-check-why')}</Advice>;
    case 'no-helper':
    case 'no-picture':
    case 'no-goal':
    case 'no-child':
      return null;
  }
}

function NoPerson({ plan, gap, onChange }: { plan: Plan; gap: GapOf<'no-person'>; onChange: Change }) {
  const t = useWords('write-step');
  const names = gap.named.map((id) => nameOf(plan, id) ?? '');
  return (
    <Advice
      title={t('advice.no-person')}
      tag={<Tag kind="plain">{t('advice.must')}</Tag>}
      action={
        names.length === 0 ? undefined : (
          <Button onClick={() => onChange({ who: gap.named })}>
            {t('advice.does-it', { names: names.join(', ') })}
          </Button>
        )
      }
    >
      {t('advice.no-person-why')}
    </Advice>
  );
}

type NoDateProps = { gap: GapOf<'no-date'>; form: StepForm; today: IsoDate; onChange: Change };

/** The day or count that the sentence says; otherwise a count that shows early whether it works. */
function NoDate({ gap, form, today, onChange }: NoDateProps) {
  const t = useWords('write-step');
  const { date } = useFormats();
  const whenWords = useWhenWords();
  const far = addDays(today, 14);
  const said = gap.said?.when ?? null;
  const nineInTen = {
    ...form.when,
    kind: 'often' as const,
    times: '9',
    outOf: '10',
    unit: 'days' as const,
    until: partsOf(far),
  };
  return (
    <Advice
      title={t('advice.no-date')}
      tag={<Tag kind="plain">{t('advice.must')}</Tag>}
      action={
        <Button onClick={() => onChange({ when: said === null ? nineInTen : whenForm(said) })}>
          {said === null ? t('advice.nine-to', { date: date(far, 'medium') }) : whenWords(said)}
        </Button>
      }
    >
      {t('advice.no-date-why')}
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
      <p className={css.line}>{t('advice.too-many-steps-why')}</p>
    </Advice>
  );
}
