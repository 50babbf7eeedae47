import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Held } from '../../plan/held.ts';
import { changePersonOfPlan, type PersonOfPlanChange } from '../../plan/network/change.ts';
import { answerToAsking, askToHelp, tellWorry } from '../../plan/network/decide.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import type { PersonForm } from './person-form.ts';

type Props = { plan: Plan; person: Person; form: Form<PersonForm> };

/** Two people told of the same part of somebody's help apart: both stand here until somebody chooses (R5). */
export function NetworkConflicts({ plan, person, form }: Props) {
  const t = useWords('network');
  const people = useWords('people');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const { id } = person;
  const choose = (change: Omit<PersonOfPlanChange, 'person'>) =>
    void form.also(changePersonOfPlan, { person: id, ...change });
  const words = (held: Held<Words | null>, field: 'task' | 'free' | 'reach') => (
    <ConflictNote
      held={held}
      show={(it) => (it ? <Said words={it} mark /> : people('nothing'))}
      onChoose={(it) => choose({ [field]: it ?? { text: '', language: 'en-GB' } })}
    />
  );
  return (
    <>
      {words(person.task, 'task')}
      {words(person.free, 'free')}
      {words(person.reach, 'reach')}
      <ConflictNote
        held={person.shown}
        show={(it) => t(`shows.${it}`)}
        onChoose={(shown) => choose({ shown })}
      />
      <ConflictNote
        held={person.asked}
        show={(it) =>
          it ? t('asked.by', { date: date(it.on, 'short'), name: names([it.by]) }) : people('nothing')
        }
        onChoose={(it) => it && void form.also(askToHelp, { person: id, ...it })}
      />
      <ConflictNote
        held={person.answer}
        show={(it) => (it ? t(`said.${it.reply}`, { date: date(it.on, 'short') }) : people('nothing'))}
        onChoose={(it) =>
          it && void form.also(answerToAsking, { person: id, ...it, words: it.words ?? undefined })
        }
      />
      <ConflictNote
        held={person.knows}
        show={(it) => (it ? <Said words={it.words} mark /> : people('nothing'))}
        onChoose={(it) => it && void form.also(tellWorry, { person: id, ...it })}
      />
    </>
  );
}
