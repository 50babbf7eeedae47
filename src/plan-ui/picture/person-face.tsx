import type { Looks } from '../../pictures/person-face.ts';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { PersonBust } from './person-bust.tsx';
import css from './person-face.module.css';

type Props = {
  /** null: nobody has chosen yet. */
  looks: Looks | null;
  /** Said by a screen reader. Leave it out where the name stands beside the face. */
  name?: string | undefined;
  size?: 'xs' | 'm' | 'l' | 'xl' | undefined;
  /** Not here, or only a place kept: a dashed ring. Say it in words too. */
  dashed?: boolean | undefined;
};

/** A person is one face in a thin ring, the same everywhere (look, principle 4). */
export function PersonFace({ looks, name, size, dashed }: Props) {
  const spoken = name ? ({ role: 'img', 'aria-label': name } as const) : ({ 'aria-hidden': true } as const);
  return (
    <span className={css.face} {...spoken}>
      <Portrait picture={<PersonBust looks={looks} />} size={size} away={dashed} />
    </span>
  );
}
