import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesAdvice } from '../../plan/road/typical-order.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import { stepsTiedTo } from '../../plan/step/tie.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './road-overview.module.css';

/** Every stone with its day, the number expected and what will be different; its name leads to where it is changed. */
export function StoneList({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('road-editor');
  const { stones } = road(plan, today);
  const advice = stonesAdvice(stones.length);
  return (
    <Card title={t('stones')}>
      <p className={css.hint}>
        {t('stones-hint')} {advice === null ? null : t(advice)}
      </p>
      <ol className={css.stones}>
        {stones.map((on) => (
          <StoneRow key={on.stone.id} plan={plan} on={on} />
        ))}
      </ol>
    </Card>
  );
}

function StoneRow({ plan, on }: { plan: Plan; on: StoneOnRoad }) {
  const t = useWords('road-editor');
  const planWords = useWords('plan');
  const { date, number } = useFormats();
  const { stone, by, firstPromised, reachedOn, late } = on;
  const different = now(stone.different);
  const expected = now(stone.expected);
  const visits = now(stone.visits);
  const names = useNamesOf(plan);
  const meetings = now(stone.meetings);
  const helpers = now(stone.helpers);
  const { know, checker } = now(stone.check);
  const steps = stepsTiedTo(plan, stone.id);
  const goal = find(plan.goals, now(stone.goal));
  const notes = [
    firstPromised === null ? null : t('first-was', { date: date(firstPromised, 'medium') }),
    expected === null ? null : t('expects', { number: number(expected) }),
    expected === null || goal === undefined ? null : t('on-question', { goal: now(goal.different).text }),
    visits === null ? null : planWords(`visits.${visits}`),
    meetings === null ? null : planWords(`meetings.${meetings}`),
    helpers.length === 0 ? null : t('helped', { names: names(helpers) }),
    know === undefined ? null : t('known-by', { know: know.text }),
    checker === undefined ? null : t('checked-by', { name: names([checker]) }),
    steps.length === 0 ? null : t('steps-here', { count: steps.length }),
  ].filter((note) => note !== null);
  return (
    <li className={css.stone}>
      <Picture
        picture={now(stone.picture) ?? (stone.goodbye ? 'goodbye' : null)}
        looks={looksOf(plan)}
        size="m"
      />
      <div>
        <p>
          <Link className={css.name} href={paths.roadEditor(plan.id, stone.id)}>
            <StoneName stone={stone} />
          </Link>
        </p>
        {different ? (
          <p>
            <Said words={different} mark />
          </p>
        ) : null}
        {notes.length === 0 ? null : <p className={css.hint}>{notes.join(' · ')}</p>}
      </div>
      <p className={css.when} data-late={late ? '' : undefined}>
        {late ? (
          <b className={css.late}>
            <Icon name="hourglass" />
            {planWords('late')}
          </b>
        ) : null}
        <span>
          {reachedOn === null
            ? planWords('byDate', { date: date(by, 'medium') })
            : planWords('doneOn', { date: date(reachedOn, 'medium') })}
        </span>
      </p>
    </li>
  );
}
