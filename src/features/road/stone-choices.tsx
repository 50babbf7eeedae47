import { useId } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { everyMeetings, everyVisits, type StoneForm } from './stone-form.ts';

type Props = { value: StoneForm; onChange: (patch: Partial<StoneForm>) => void };

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The number we expect by then (D8); said by mistake, it can be unsaid (R16). */
export function NumberExpected({ value, onChange }: Props) {
  const t = useWords('road-editor');
  const { number } = useFormats();
  const name = useId();
  return (
    <FieldGroup legend={t('expected')}>
      <ChipRow>
        {[...numbers, ''].map((one) => (
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
export function VisitsChoice({ value, onChange }: Props) {
  const t = useWords('road-editor');
  const plan = useWords('plan');
  const name = useId();
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
        <ChipPick
          type="radio"
          name={name}
          checked={value.visits === ''}
          onChange={() => onChange({ visits: '' })}
        >
          {t('not-said')}
        </ChipPick>
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
export function MeetingsChoice({ value, onChange }: Props) {
  const t = useWords('road-editor');
  const plan = useWords('plan');
  const name = useId();
  return (
    <FieldGroup legend={t('meetings')}>
      <ChipRow>
        {[...everyMeetings, 'not-said' as const].map((one) => (
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
