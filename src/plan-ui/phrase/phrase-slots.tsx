import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, type IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Phrase, SlotKind } from '../../plan/phrase/bank.ts';
import type { Filling } from '../../plan/phrase/filled.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { partsOf, readDate } from '../../ui/date-field/read-date.ts';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DayChoice } from '../editing/day-choice.tsx';
import { PeopleChoice } from '../editing/people-choice.tsx';
import css from './phrase-panel.module.css';

type Props = {
  phrase: Phrase;
  filling: Filling;
  grownUps: readonly Person[];
  young: readonly Person[];
  today: IsoDate;
  /** `person`: whom the slot names, where it names somebody */
  onFill: (slot: SlotKind, value: string, person?: string) => void;
};

/** Times and numbers of most plans, one tap each; any other can be typed. */
const TIMES = ['07:00', '08:50', '15:15', '17:30', '19:00', '19:30'];
const NUMBERS = ['2', '5', '10', '15', '20'];
/** Hours, days and times of a must-do or a plan B are few. */
const FEW = ['1', '2', '3', '4', '5'];
/** One, two, four and six weeks on; any other day can be typed. */
const DAYS_ON = [7, 14, 28, 42];

/** What stands in the slots of a ready sentence: a face, a time, a day, a number, or words. */
export function PhraseSlots({ phrase, filling, grownUps, young, today, onFill }: Props) {
  const t = useWords('editing');
  const [wide, setWide] = useState(false);
  return (
    <div className={css.panel}>
      {phrase.slots.map((slot) => {
        const value = filling[slot] ?? '';
        if (slot === 'who' || slot === 'other' || slot === 'child') {
          const people = slot === 'child' ? young : grownUps;
          const chosen = people.find((person) => now(person.name) === value);
          return (
            <PeopleChoice
              key={slot}
              legend={t(`phrases.${slot}`)}
              people={people}
              value={chosen ? [chosen.id] : []}
              single
              all={wide}
              onAll={() => setWide(true)}
              onChange={([id]) => {
                const person = people.find((one) => one.id === id);
                onFill(slot, person ? now(person.name) : '', person?.id);
              }}
            />
          );
        }
        if (slot === 'day')
          return (
            <DaySlot
              key={`${phrase.id} ${slot}`}
              value={value}
              today={today}
              onFill={(day) => onFill(slot, day)}
            />
          );
        const ready =
          slot === 'time' ? TIMES : slot === 'number' ? (phrase.for === 'step' ? NUMBERS : FEW) : [];
        return (
          <FieldGroup key={slot} legend={t(`phrases.${slot}`)} beside>
            <ChipRow>
              {ready.map((one) => (
                <ChipPick
                  key={one}
                  type="checkbox"
                  checked={value === shown(one)}
                  onChange={(on) => onFill(slot, on ? shown(one) : '')}
                >
                  {shown(one)}
                </ChipPick>
              ))}
              <TextField
                label={t(`phrases.${slot}-own`)}
                value={ready.map(shown).includes(value) ? '' : value}
                maxLength={60}
                onChange={(typed) => onFill(slot, typed)}
              />
            </ChipRow>
          </FieldGroup>
        );
      })}
    </div>
  );
}

/** A day, some weeks on or as it is typed. What is typed stays in the boxes until it is a day. */
function DaySlot({ value, today, onFill }: { value: string; today: IsoDate; onFill: (day: string) => void }) {
  const t = useWords('editing');
  const { date } = useFormats();
  const [typed, setTyped] = useState(partsOf(value));
  const put = (day: string) => {
    setTyped(partsOf(day));
    onFill(day);
  };
  return (
    <DayChoice
      legend={t('phrases.day')}
      value={typed}
      quick={
        <ChipRow>
          {DAYS_ON.map((days) => addDays(today, days)).map((day) => (
            <ChipPick key={day} type="checkbox" checked={value === day} onChange={(on) => put(on ? day : '')}>
              {date(day, 'medium')}
            </ChipPick>
          ))}
        </ChipRow>
      }
      onChange={(parts) => {
        setTyped(parts);
        const read = readDate(parts);
        onFill(read.kind === 'date' ? read.iso : '');
      }}
    />
  );
}

/** 08:50 is said as 8.50, as people write times on a kitchen calendar. */
const shown = (time: string) => time.replace(/^0/, '').replace(':', '.');
