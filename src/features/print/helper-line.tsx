import type { HelperOnCopy } from '../../plan/copy/helper-on-copy.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { FreeAndPhone } from '../../plan-ui/who-helps/free-and-phone.tsx';
import noteCss from './helper-line.module.css';
import css from './paper.module.css';
import { PaperFace } from './paper-picture.tsx';

type Props = {
  /** for the name and the face; what is said comes from the copy */
  plan: Plan;
  helper: HelperOnCopy;
  /** On their own page: the name stands above already. */
  own?: boolean;
};

/** Face and name, what they do, when they can, and the number where they want it to stand there. */
export function HelperLine({ plan, helper, own = false }: Props) {
  const person = find(plan.people, helper.id);
  if (person === undefined) return null;
  return (
    <div className={css.line}>
      <Both picture={<PaperFace looks={now(person.looks)} size="xl" />}>
        <div className={css.words}>
          {own ? null : (
            <p>
              <b className={css.large}>
                <bdi>{now(person.name)}</bdi>
              </b>
              {helper.relation ? (
                <>
                  {' · '}
                  <Said words={helper.relation} />
                </>
              ) : null}
            </p>
          )}
          {helper.task ? (
            <p className={css.large}>
              <Said words={helper.task} mark />
            </p>
          ) : null}
          <FreeAndPhone free={helper.free} phone={helper.phone} line={noteCss.note} />
        </div>
      </Both>
    </div>
  );
}
