import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Asked } from '../../plan/asked-of/asked-of.ts';
import { now } from '../../plan/held.ts';
import type { Reading } from '../../plan/people/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { fewWords } from '../../plan/step/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useBeside, useInSecond } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import { MonthGrid } from '../../ui/month-grid/month-grid.tsx';
import css from './asked-of.module.css';
import { useStepPaths } from './step-path.ts';
import { useDayWords } from './use-day-words.ts';

type Props = {
  plan: Plan;
  asked: Asked;
  person: Person;
  level: Reading['level'];
  /** the word of its sentence that is being read, or all of it */
  aloud: { readonly start: number; readonly length: number } | 'all' | null;
};

/** One thing somebody is asked to do: picture, sentence, by when, who helps. The sentence leads to its own screen. */
export function AskedStep(props: Props) {
  const { plan, asked } = props;
  const two = useBeside() !== null;
  const picture = <Picture picture={now(asked.step.picture)} looks={looksOf(plan)} size="xl" />;
  const days = <DaysLeft asked={asked} />;
  return (
    <li className={css.item}>
      <Both
        picture={
          two ? (
            <>
              {picture}
              {days}
            </>
          ) : (
            picture
          )
        }
        large
      >
        <AskedWords {...props} />
      </Both>
      {two ? null : days}
    </li>
  );
}

/** What is asked, in the language it stands in. */
function AskedWords({ plan, asked, person, level, aloud }: Props) {
  const t = useWords('together');
  const planWords = useWords('plan');
  const dayWords = useDayWords('long');
  const to = useStepPaths(plan.id, person.id);
  const names = useNamesOf(plan);
  const second = useInSecond();
  const { step, late, helpers } = asked;
  const sentence = now(step.sentence);
  const few = level === 'pictures' ? fewWords(step) : null;
  const { know } = now(step.check);
  return (
    <div className={css.words}>
      <p className={css.sentence}>
        <Link href={to.step(step.id)}>
          <Said words={few ?? sentence} mark aloud={second ? null : few ? aloud && 'all' : aloud} />
        </Link>
      </p>
      <p className={css.day}>
        <Icon name="calendar" />
        <span>{dayWords(step)}</span>
        {late ? (
          <b className={css.late}>
            <Icon name="hourglass" />
            {planWords('late')}
          </b>
        ) : null}
      </p>
      {asked.unclear ? (
        <p className={css.day}>
          <Icon name="question" />
          <b>{t('not-clear-first')}</b>
        </p>
      ) : null}
      {helpers.length === 0 ? null : (
        <p className={css.day}>
          <Icon name="together" />
          <span>{t('helped-by', { names: names(helpers) })}</span>
        </p>
      )}
      {level === 'full' && know ? (
        <p className={css.day}>
          <Icon name="eye" />
          <span>
            {planWords('howKnow')}: <Said words={know} mark />
          </span>
        </p>
      ) : null}
    </div>
  );
}

/** The days there are to go, on the pages of a calendar; nothing once the day has passed. */
function DaysLeft({ asked: { due, late } }: Pick<Props, 'asked'>) {
  const { dayNames, monthNames, number } = useFormats();
  const narrow = dayNames('narrow');
  return due === null || late ? null : (
    <MonthGrid
      today={today()}
      last={due}
      months={monthNames('wide')}
      dayNames={dayNames('wide').map((long, at) => ({ long, short: narrow[at] ?? long }))}
      figure={number}
    />
  );
}
