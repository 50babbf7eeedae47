import { useWords } from '../../i18n/use-words.ts';
import { addDays } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { today } from '../../platform/now.ts';
import { ChipButton, ChipRow } from '../../ui/chip/chip.tsx';
import { partsOf } from '../../ui/date-field/read-date.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { isMoved, type StoneForm } from './stone-form.ts';

type Props = {
  stone: Stone | null;
  value: StoneForm;
  onChange: (patch: Partial<StoneForm>) => void;
  strict: boolean;
};

const later = { earlier: -7, week: 7, fortnight: 14, month: 28 } as const;
const fromToday = { week: 7, month: 28, quarter: 84 } as const;

/** By which day. Moving a stone is giving it another day, with the reason; the first promise stays in sight (D2, D4). */
export function StoneDay({ stone, value, onChange, strict }: Props) {
  const t = useWords('road-editor');
  const moveTo = (day: string) => onChange({ by: partsOf(day) });
  return (
    <>
      <DayChoice
        legend={t('by')}
        value={value.by}
        strict={strict}
        onChange={(by) => onChange({ by })}
        quick={
          <ChipRow>
            {stone
              ? (['earlier', 'week', 'fortnight', 'month'] as const).map((one) => (
                  <ChipButton key={one} onClick={() => moveTo(addDays(now(stone.by), later[one]))}>
                    {t(`quick.${one}`)}
                  </ChipButton>
                ))
              : (['week', 'month', 'quarter'] as const).map((one) => (
                  <ChipButton key={one} onClick={() => moveTo(addDays(today(), fromToday[one]))}>
                    {t(`quick-new.${one}`)}
                  </ChipButton>
                ))}
          </ChipRow>
        }
      />
      {isMoved(value, stone) ? (
        <TextArea
          label={t('moved-why')}
          hint={t('moved-hint')}
          rows={2}
          lang={value.language}
          value={value.because}
          onChange={(because) => onChange({ because })}
        />
      ) : null}
    </>
  );
}
