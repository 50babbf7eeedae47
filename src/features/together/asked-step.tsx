import { useWords } from '../../i18n/use-words.ts';
import type { Asked } from '../../plan/asked-of/asked-of.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './asked-of.module.css';
import { stepPath } from './step-path.ts';

/** One thing somebody is asked to do: picture, sentence, by when, who helps. The sentence leads to its own screen. */
export function AskedStep({ plan, asked, person }: { plan: Plan; asked: Asked; person: Person }) {
  const t = useWords('together');
  const planWords = useWords('plan');
  const whenWords = useWhenWords('long');
  const names = useNamesOf(plan);
  const { step, late, helpers } = asked;
  return (
    <li className={css.item}>
      <Picture picture={now(step.picture)} looks={looksOf(plan)} size="xl" />
      <div className={css.words}>
        <p className={css.sentence}>
          <Link href={stepPath(plan.id, step.id, person.id)}>
            <Said words={now(step.sentence)} mark />
          </Link>
        </p>
        <p className={css.day}>
          <Icon name="calendar" />
          <span>{whenWords(now(step.when))}</span>
          {late ? (
            <b className={css.late}>
              <Icon name="hourglass" />
              {planWords('late')}
            </b>
          ) : null}
        </p>
        {helpers.length === 0 ? null : (
          <p className={css.day}>
            <Icon name="together" />
            <span>{t('helped-by', { names: names(helpers) })}</span>
          </p>
        )}
      </div>
    </li>
  );
}
