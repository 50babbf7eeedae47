import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import css from './paper.module.css';
import { PaperFace } from './paper-picture.tsx';

/** Small faces with their names beside them. */
export function FacesInLine({ plan, people }: { plan: Plan; people: readonly string[] }) {
  const t = useWords('plan');
  const known = people.flatMap((id) => find(plan.people, id) ?? []);
  if (known.length === 0) return t('nobody');
  return (
    <span className={css.faces}>
      {known.map((person) => (
        <span key={person.id} className={css.face}>
          <PaperFace looks={now(person.looks)} size="xs" />
          <bdi>{now(person.name)}</bdi>
        </span>
      ))}
    </span>
  );
}
