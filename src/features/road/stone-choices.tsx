import { useId } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { everyMeetings, everyVisits, type StoneForm } from './stone-form.ts';

type Props = { value: StoneForm; onChange: (patch: Partial<StoneForm>) => void };

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The number we expect by then (D8). Once said it can be changed, not unsaid: a promise does not vanish. */
export function NumberExpected({ stone, value, onChange }: Props & { stone: Stone | null }) {
  const t = useWords('road-editor');
  const { number } = useFormats();
  const name = useId();
  const unsaid = stone === null || now(stone.expected) === null;
  return (
    <FieldGroup legend={t('expected')}>
      <ChipRow>
        {[...numbers, ...(unsaid ? [''] : [])].map((one) => (
          <ChipPick
            key={one}
            type="radio"
            name={name}
            checked={value.expected === one}
            onChange={() => onChange({ expected: one })}
          >
            {one === '' ? t('not-said') : number(Number(one))}
          </ChipPick>
        ))}
      </ChipRow>
    </FieldGroup>
  );
}

/** How often we visit from this stone on; the ribbon above the road (D5). */
export function VisitsChoice({ stone, value, onChange }: Props & { stone: Stone | null }) {
  const t = useWords('road-editor');
  const plan = useWords('plan');
  const name = useId();
  const unsaid = stone === null || now(stone.visits) === null;
  return (
    <FieldGroup legend={t('visits')} hint={t('visits-hint')}>
      <ChipRow>
        {everyVisits.map((one) => (
          <ChipPick
            key={one}
            type="radio"
            name={name}
            checked={value.visits === one}
            onChange={() => onChange({ visits: one })}
          >
            {plan(`visits.${one}`)}
          </ChipPick>
        ))}
        {unsaid ? (
          <ChipPick
            type="radio"
            name={name}
            checked={value.visits === ''}
            onChange={() => onChange({ visits: '' })}
          >
            {t('not-said')}
          </ChipPick>
        ) : null}
      </ChipRow>
    </FieldGroup>
  );
}

/** Whether a new stone is the goodbye; not asked where the road has one (D3). */
export function GoodbyeChoice({ plan, value, onChange }: Props & { plan: Plan }) {
  const t = useWords('road-editor');
  if (stonesInOrder(plan).some((stone) => stone.goodbye) && !value.goodbye) return null;
  return (
    <FieldGroup legend={t('goodbye')}>
      <ChipRow>
        <ChipPick type="checkbox" checked={value.goodbye} onChange={(goodbye) => onChange({ goodbye })}>
          {t('goodbye-is')}
        </ChipPick>
      </ChipRow>
    </FieldGroup>
  );
}

/** How often we all meet from this stone on: the other thing we do less of. */
export function MeetingsChoice({ stone, value, onChange }: Props & { stone: Stone | null }) {
  const t = useWords('road-editor');
  const plan = useWords('plan');
  const name = useId();
  const unsaid = stone === null || now(stone.meetings) === null;
  return (
    <FieldGroup legend={t('meetings')}>
      <ChipRow>
        {[...everyMeetings, ...(unsaid ? (['not-said'] as const) : [])].map((one) => (
          <ChipPick
            key={one}
            type="radio"
            name={name}
            checked={value.meetings === (one === 'not-said' ? '' : one)}
            onChange={() => onChange({ meetings: one === 'not-said' ? '' : one })}
          >
            {one === 'not-said' ? t('not-said') : plan(`meetings.${one}`)}
          </ChipPick>
        ))}
      </ChipRow>
    </FieldGroup>
  );
}
