import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../person/looks-of.ts';
import { Picture } from '../picture/picture.tsx';
import { Said } from '../said/said.tsx';
import css from './minutes-told.module.css';
import type { MinutesLine, MinutesSaid, MinutesSection } from './use-minutes-parts.ts';

type Props = {
  plan: Plan;
  sections: readonly MinutesSection[];
  /** the copy with pictures, or in words alone */
  pictures: boolean;
  level?: 2 | 3;
};

/** Minutes as people read them, on the screen and on paper alike. */
export function MinutesTold({ plan, sections, pictures, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={css.minutes}>
      {sections.map(({ key, title, lines }) => (
        <section key={key} className={css.section}>
          {title === null ? null : (
            <Heading className={css.heading}>
              {typeof title === 'string' ? title : <Said words={title} mark />}
            </Heading>
          )}
          <ul className={css.lines}>
            {lines.map((line) => (
              <Line key={line.key} plan={plan} line={line} pictures={pictures} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({
  plan,
  line: { picture, said },
  pictures,
}: {
  plan: Plan;
  line: MinutesLine;
  pictures: boolean;
}) {
  const shown = pictures && picture !== null;
  return (
    <li className={css.line} data-picture={shown ? '' : undefined}>
      {shown ? <Picture picture={picture} looks={looksOf(plan)} /> : null}
      <div>
        {said.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is said of one thing has no other name than its place
          <p key={at} className={at === 0 ? css.first : undefined}>
            <Saying {...one} />
          </p>
        ))}
      </div>
    </li>
  );
}

function Saying({ ours, theirs }: MinutesSaid) {
  return (
    <>
      {ours}
      {ours !== null && theirs !== null ? ' ' : null}
      {theirs === null ? null : <Said words={theirs} mark />}
    </>
  );
}
