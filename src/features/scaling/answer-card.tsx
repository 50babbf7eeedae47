import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/scale/round.ts';
import type { ShownNumber, ShownPlace } from '../../plan/scale/views.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './answer-card.module.css';
import { OneHigher } from './one-higher.tsx';
import { PlaceOnPath } from './place-on-path.tsx';

type Props = { plan: Plan; round: Round; answer: ShownNumber | ShownPlace };

/** One person's answer: face, name, number or place, their own reason, what would take it one further. */
export function AnswerCard({ plan, round, answer }: Props) {
  const t = useWords('scaling');
  const { number } = useFormats();
  const person = find(plan.people, answer.person);
  const onPath = 'place' in answer;
  const { reason, higher } = answer;
  const helper = find(plan.people, answer.helper);
  return (
    <li className={css.card}>
      <div className={css.top}>
        <PersonFace looks={person ? now(person.looks) : null} />
        <p className={css.name}>
          <bdi>{person ? now(person.name) : ''}</bdi>
        </p>
        {onPath ? null : <span className={css.number}>{number(answer.number)}</span>}
      </div>
      {onPath ? <PlaceOnPath place={answer.place} /> : null}
      <p className={css.reason}>
        {reason ? (
          <Said words={reason} mark quoted />
        ) : (
          <span className={css.soft}>{t('reveal.no-reason')}</span>
        )}
      </p>
      {helper ? (
        <p className={css.soft}>{t('reveal.helped-by', { name: now(helper.name) })}</p>
      ) : answer.alone ? null : (
        <p className={css.soft}>{t('reveal.helped')}</p>
      )}
      {higher ? (
        <p className={css.higher}>
          <span className={css.soft}>{t(onPath ? 'reveal.further' : 'reveal.higher')}</span>
          <Said words={higher} mark />
        </p>
      ) : null}
      {higher ? <OneHigher plan={plan} round={round} person={answer.person} words={higher} /> : null}
    </li>
  );
}
