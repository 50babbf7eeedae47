import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ShownRound } from '../../plan/scale/views.ts';
import { ScaleLine } from '../../ui/scale-line/scale-line.tsx';
import { PersonBust } from '../picture/person-bust.tsx';
import { Said } from '../said/said.tsx';
import css from './dots-of-goal.module.css';

type Props = { plan: Plan; shown: ShownRound; size?: 'worker' | 'family' };

/** Everybody where they stood when a round was shown to all; nobody averaged, a child's place kept a place (N4, N5). */
export function DotsOfGoal({ plan, shown, size = 'worker' }: Props) {
  const t = useWords('plan');
  const { date, number } = useFormats();
  const { asked, on } = shown.round;
  const person = (id: string) => plan.people[id];
  const name = (id: string) => {
    const found = person(id);
    return found ? now(found.name) : '';
  };
  return (
    <div>
      <ScaleLine
        size={size}
        label={asked.question.text}
        zero={
          <>
            0: <Said words={asked.zero} />
          </>
        }
        ten={
          <>
            10: <Said words={asked.ten} />
          </>
        }
        middle={t('scaleAlone', { date: date(on, 'day-month') })}
        figure={number}
        answers={shown.numbers.map((one) => {
          const found = person(one.person);
          return {
            id: one.person,
            number: one.number,
            words: t('numberOf', { name: name(one.person), number: one.number }),
            face: <PersonBust looks={found ? now(found.looks) : null} />,
          };
        })}
      />
      {shown.places.map((one) => (
        <p key={one.person} className={css.place}>
          {t('placeOnPath', { name: name(one.person) })}
        </p>
      ))}
    </div>
  );
}
