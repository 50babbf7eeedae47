import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import css from './hills.module.css';
import type { Around } from './task-frame.ts';

type Props = { plan: Plan; telling: Telling; around: Around };

/** Thank you, and the tablet goes back. Nothing of what was told is here. */
export function TheEnd({ plan, telling, around }: Props) {
  const t = useWords('hills');
  const person = plan.people[telling.person];
  return around.frame({
    screen: 'end',
    children: (
      <div className={css.end}>
        {person ? <PersonFace looks={now(person.looks)} size="xl" /> : null}
        <h1 className={css.title} tabIndex={-1}>
          {t('end.title', { name: nameOf(plan, telling.person) ?? '' })}
        </h1>
        <p className={css.thanks}>{t('end.words', { worker: around.worker })}</p>
      </div>
    ),
  });
}
