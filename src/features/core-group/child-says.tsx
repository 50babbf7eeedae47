import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { maySee, sittingsOf } from '../../plan/feedback/views.ts';
import { now } from '../../plan/held.ts';
import { hearChild } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './child-says.module.css';
import { SaidForm } from './said-form.tsx';

type Props = { plan: Plan; meeting: Meeting; child: Person };

/**
 * What this child says, to be read out or said by them. Words from a sitting stand here only when the child chose that
 * everyone may see them (F5).
 */
export function ChildSays({ plan, meeting, child }: Props) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const [changing, setChanging] = useState(false);
  const name = now(child.name);
  const heard = Object.hasOwn(meeting.children, child.id);
  const said = meeting.children[child.id] ?? null;
  const sitting = sittingsOf(plan, child.id).findLast((one) => maySee(one, 'anyone') && one.said.length > 0);
  return (
    <Card
      title={
        <span className={css.title}>
          <PersonFace looks={now(child.looks)} />
          {t('child.title', { name })}
        </span>
      }
    >
      {sitting && said === null ? (
        <figure className={css.told}>
          {sitting.said.map(({ words }) => (
            <blockquote key={words.text} className={css.words}>
              <Said words={words} mark quoted />
            </blockquote>
          ))}
          <figcaption className={css.soft}>
            {t('child.told-on', { date: date(sitting.on, 'day-month') })}
          </figcaption>
        </figure>
      ) : null}
      {heard && !changing ? (
        <>
          {said ? (
            <p className={css.words}>
              <Said words={said} mark quoted />
            </p>
          ) : null}
          <p className={css.soft}>{t('child.heard', { name })}</p>
          <Button kind="quiet" icon="pencil" onClick={() => setChanging(true)}>
            {t('child.change')}
          </Button>
        </>
      ) : (
        <SaidForm
          planId={plan.id}
          name={`meeting-${meeting.id}-child-${child.id}`}
          label={t('child.words', { name })}
          hint={t('child.hint')}
          keepWords={t('child.said', { name })}
          closeWords={t('add.close')}
          onClose={changing ? () => setChanging(false) : undefined}
          said={said}
          empty
          decide={hearChild}
          request={(words) => ({ meeting: meeting.id, child: child.id, words })}
        />
      )}
    </Card>
  );
}
