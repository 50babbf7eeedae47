import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { InTongueOf } from './in-tongue-of.tsx';
import css from './one-face.module.css';

type Props = { plan: Plan; person: Person; again: boolean; onHere: () => void; onBack: () => void };

/** Between two people: nothing on the screen but whose turn it is, in their language. */
export function HandTo({ plan, person, again, onHere, onBack }: Props) {
  return (
    <InTongueOf plan={plan} person={person}>
      <Inside person={person} again={again} onHere={onHere} onBack={onBack} />
    </InTongueOf>
  );
}

function Inside({ person, again, onHere, onBack }: Omit<Props, 'plan'>) {
  const t = useWords('scaling');
  const name = now(person.name);
  return (
    <FamilyPage
      back={
        <Button size="big" icon="back" onClick={onBack}>
          {t('hand.not-now')}
        </Button>
      }
      next={
        <Button size="big" kind="main" iconEnd="forward" onClick={onHere}>
          {t('hand.i-am', { name })}
        </Button>
      }
    >
      <div className={css.one}>
        <PersonFace looks={now(person.looks)} size="xl" />
        <h1 className={css.title} tabIndex={-1}>
          {t('hand.title', { name })}
        </h1>
        <p className={css.words}>{t('hand.only', { name })}</p>
        {again ? <p className={css.words}>{t('hand.again', { name })}</p> : null}
      </div>
    </FamilyPage>
  );
}
