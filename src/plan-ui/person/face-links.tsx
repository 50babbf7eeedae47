import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { Link } from '../../ui/link/link.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { PersonBust } from '../picture/person-bust.tsx';
import css from './face-links.module.css';

type Props = {
  people: readonly Person[];
  hrefOf: (person: string) => string;
  /** Name of the list for screen readers. */
  label: string;
  /** Whose screen this is, if it is somebody's. */
  here?: string | undefined;
};

/** Faces with names, each the way to that person's own screen. */
export function FaceLinks({ people, hrefOf, label, here }: Props) {
  return (
    <ul className={css.faces} aria-label={label}>
      {people.map((person) => (
        <li key={person.id}>
          <Link
            className={css.face}
            href={hrefOf(person.id)}
            aria-current={person.id === here ? 'page' : undefined}
          >
            <Portrait
              size="l"
              picture={<PersonBust looks={now(person.looks)} />}
              caption={<bdi>{now(person.name)}</bdi>}
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
