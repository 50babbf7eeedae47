import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Held, now } from '../../plan/held.ts';
import { changePerson, type PersonChange } from '../../plan/people/change.ts';
import { chooseReading, personCameBack, personLeft, recordTold } from '../../plan/people/decide.ts';
import type { Person } from '../../plan/people/person.ts';
import { daysUntilTold, waitsToBeTold } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { spokenName } from '../../plan-ui/spoken/spoken-languages.ts';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './person-editor.module.css';
import type { PersonForm } from './person-form.ts';

type Props = { person: Person; form: Form<PersonForm> };

/** Two people changed the same thing about this person apart: both stand here until somebody chooses (R5). */
export function PersonConflicts({ person, form }: Props) {
  const t = useWords('people');
  const reads = useWords('together');
  const { date, list } = useFormats();
  const choose = (change: Omit<PersonChange, 'person'>) =>
    void form.also(changePerson, { person: person.id, ...change });
  const text = (held: Held<string | null>, field: 'name' | 'household' | 'phone') => (
    <ConflictNote
      held={held}
      show={(it) => <bdi>{it ?? t('nothing')}</bdi>}
      onChoose={(it) => choose({ [field]: it ?? '' })}
    />
  );
  const day = (held: Held<string | null>, field: 'born' | 'due') => (
    <ConflictNote
      held={held}
      show={(it) => (it ? date(it, 'long') : t('nothing'))}
      onChoose={(it) => it && choose({ [field]: it })}
    />
  );
  return (
    <>
      {text(person.name, 'name')}
      <ConflictNote
        held={person.relation}
        show={(it) => (it ? <Said words={it} /> : t('nothing'))}
        onChoose={(relation) => relation && choose({ relation })}
      />
      <ConflictNote
        held={person.language}
        show={(it) => (it ? spokenName(it) : t('nothing'))}
        onChoose={(language) => language && choose({ language })}
      />
      <ConflictNote
        held={person.responsibility}
        show={(it) => t(`answer.${it}`)}
        onChoose={(responsibility) => choose({ responsibility })}
      />
      {day(person.born, 'born')}
      {day(person.due, 'due')}
      {text(person.household, 'household')}
      {text(person.phone, 'phone')}
      <ConflictNote
        held={person.looks}
        show={(it) => <PersonFace looks={it} />}
        onChoose={(looks) => looks && choose({ looks })}
      />
      <ConflictNote
        held={person.reading}
        show={(it) =>
          it
            ? list([
                reads(`looks.${it.level}`),
                reads(`looks.${it.text}`),
                reads(`looks.${it.contrast}`),
                ...(it.beside ? [spokenName(it.beside)] : []),
              ])
            : t('nothing')
        }
        onChoose={(reading) => reading && void form.also(chooseReading, { person: person.id, reading })}
      />
    </>
  );
}

/** When and how this person was told that our work is open, and how long nobody had told them: that stays (P4). */
export function PersonTold({ plan, person, form }: Props & { plan: Plan }) {
  const t = useWords('people');
  const { date } = useFormats();
  const { code } = useLanguage();
  const days = daysUntilTold(plan, person) ?? 0;
  return (
    <div>
      {person.told.length === 0 ? null : (
        <ul className={css.told}>
          {person.told.map((one) => (
            <li key={`${one.on} ${one.how.text.slice(0, 40)}`}>
              <b>{t('told-on', { date: date(one.on, 'short') })}</b> · <Said words={one.how} mark />
            </li>
          ))}
        </ul>
      )}
      {days > 0 ? (
        <p className={css.told}>{t('told-after', { name: now(person.name), count: days })}</p>
      ) : null}
      <Ending
        title={t(person.told.length === 0 ? 'told-first' : 'told-again')}
        open={waitsToBeTold(person)}
        label={t('told-how')}
        hint={t('told-how-hint')}
        doWords={t('told-do')}
        language={code}
        value={form.value.told}
        onChange={(told) => form.change({ told })}
        onEnd={(how, on) => form.also(recordTold, { person: person.id, how, on })}
      />
    </div>
  );
}

/** Not part of the plan any more, with a reason; or back again (P5). */
export function PersonLeaving({ person, form }: Props) {
  const t = useWords('people');
  const { date } = useFormats();
  const { code } = useLanguage();
  if (person.left)
    return (
      <Notice
        tone="info"
        icon="leave"
        note={<Said words={person.left.because} mark />}
        actions={
          <Button onClick={() => void form.also(personCameBack, { person: person.id })}>
            {t('came-back')}
          </Button>
        }
      >
        {t('left-on', { date: date(person.left.on, 'short') })}
      </Notice>
    );
  return (
    <Ending
      title={t('leave')}
      label={t('leave-why')}
      hint={t('leave-hint')}
      doWords={t('leave-do')}
      language={code}
      value={form.value.ending}
      onChange={(ending) => form.change({ ending })}
      onEnd={(because, on) => form.also(personLeft, { person: person.id, because, on })}
    />
  );
}
