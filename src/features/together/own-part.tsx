import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Words } from '../../plan/shapes.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { FreeAndPhone } from '../../plan-ui/who-helps/free-and-phone.tsx';
import css from './asked-of.module.css';

/** What somebody of family and friends does to help, on their own screen (A6). */
export function OwnPart({ person, task, free }: { person: Person; task: Words; free: Words | null }) {
  return (
    <li className={css.promise}>
      <Both picture={<PersonFace looks={now(person.looks)} size="l" />}>
        <div>
          <p>
            <Said words={task} mark />
          </p>
          <FreeAndPhone free={free} line={css.day} />
        </div>
      </Both>
    </li>
  );
}
