import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { InTongueOf } from './in-tongue-of.tsx';
import css from './one-face.module.css';

type Props = { plan: Plan; person: Person; shown: boolean; onNext: () => void };

/** The answer is on the disk; the tablet goes on, and shows nothing of it. */
export function Thanks({ plan, person, shown, onNext }: Props) {
  return (
    <InTongueOf plan={plan} person={person}>
      <Inside person={person} shown={shown} onNext={onNext} />
    </InTongueOf>
  );
}

function Inside({ person, shown, onNext }: Omit<Props, 'plan'>) {
  const t = useWords('scaling');
  const common = useWords('common');
  return (
    <FamilyPage
      next={
        <Button size="big" kind="main" iconEnd="forward" onClick={onNext}>
          {shown ? common('action.next') : t('pass.next')}
        </Button>
      }
    >
      <div className={css.one}>
        <PersonFace looks={now(person.looks)} size="xl" />
        <h1 className={css.title} tabIndex={-1}>
          {t('pass.title', { name: now(person.name) })}
        </h1>
        <p className={css.words} role="status">
          {shown ? common('saved') : t('pass.hidden')}
        </p>
      </div>
    </FamilyPage>
  );
}
