import type { ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef, Words } from '../../plan/shapes.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './plan-page.module.css';

type Props = {
  plan: Plan;
  picture: PictureRef | null;
  words: Words;
  /** Before the words: If. */
  lead?: string;
  href: string;
  children?: ReactNode;
};

/** A row of the plan: picture, the words as somebody said them, smaller lines below; the words lead to the editor. */
export function PartRow({ plan, picture, words, lead, href, children }: Props) {
  return (
    <li className={css.row}>
      <Picture picture={picture} looks={looksOf(plan)} size="2.125rem" />
      <div className={css.words}>
        <p>
          <Link href={href}>
            {lead === undefined ? null : <>{lead} </>}
            <Said words={words} mark />
          </Link>
        </p>
        {children}
      </div>
    </li>
  );
}
