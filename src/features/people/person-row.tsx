import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { spokenName } from '../../plan-ui/spoken/spoken-languages.ts';
import { Row } from '../../ui/list/list.tsx';
import { HelperLines } from './helper-lines.tsx';
import css from './people.module.css';
import { useAgeWords } from './use-age-words.ts';

/** One person: face, name, what they are to the child, and when they were told. */
export function PersonRow({ plan, person, today }: { plan: Plan; person: Person; today: string }) {
  const t = useWords('people');
  const { date } = useFormats();
  const ageWords = useAgeWords();
  const relation = now(person.relation);
  const language = now(person.language);
  const household = now(person.household);
  const told = person.told.at(-1);
  const family = plan.family ? now(plan.family.language) : null;
  const parts = [
    relation ? <Said key="relation" words={relation} /> : null,
    ageWords(person, today),
    language && language !== family ? spokenName(language) : null,
    household ? <bdi key="household">{household}</bdi> : null,
    now(person.responsibility) === 'yes' ? t('responsible') : null,
    told ? t('told-on', { date: date(told.on, 'short') }) : null,
  ].filter((part) => part !== null && part !== '');
  return (
    <Row
      href={paths.person(plan.id, person.id)}
      picture={
        <span className={css.face}>
          <PersonFace looks={now(person.looks)} dashed={isUnborn(person) || now(person.looks) === null} />
        </span>
      }
      note={parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}
      below={person.role === 'network' ? <HelperLines plan={plan} person={person} /> : undefined}
    >
      <bdi>{now(person.name)}</bdi>
    </Row>
  );
}
