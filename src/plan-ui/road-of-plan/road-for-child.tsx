import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { type LateStone, lateStones } from '../../plan/road/late-stones.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import { looksOf } from '../person/looks-of.ts';
import { PersonFace } from '../picture/person-face.tsx';
import { Picture } from '../picture/picture.tsx';
import { Said } from '../said/said.tsx';
import { Both } from '../side-by-side/both.tsx';
import { useInSecond } from '../side-by-side/two-languages.tsx';
import { Pieces } from './pieces.tsx';
import css from './road-for-child.module.css';
import { RoadOfPlan } from './road-of-plan.tsx';
import { StoneName } from './stone-name.tsx';
import { useChildLines } from './use-child-lines.ts';

type Props = { plan: Plan; today: IsoDate; size: 'family' | 'print' };

/**
 * The same road for a child: first what is now, who does it, and who is doing what about it where it is late (D19); then the road;
 * then what else is late.
 */
export function RoadForChild({ plan, today, size }: Props) {
  const { stones, here } = road(plan, today);
  const late = lateStones(plan, today);
  const at = here === null ? undefined : stones[here];
  const others = late.filter(({ on }) => on.stone.id !== at?.stone.id);
  return (
    <>
      {at ? (
        <div className={css.cards} data-size={size} data-first="">
          <NowCard plan={plan} on={at} late={late.find(({ on }) => on.stone.id === at.stone.id)} />
        </div>
      ) : null}
      <RoadOfPlan plan={plan} today={today} size={size} plain />
      {others.length === 0 ? null : (
        <div className={css.cards} data-size={size}>
          {others.map((one) => (
            <NowCard key={one.on.stone.id} plan={plan} on={one.on} late={one} />
          ))}
        </div>
      )}
    </>
  );
}

function NowCard({ plan, on, late }: OfStone) {
  const t = useWords('road');
  const { stone } = on;
  return (
    <section className={css.card} aria-label={t('child.now')}>
      <Both
        large
        picture={
          <Picture
            picture={now(stone.picture) ?? (stone.goodbye ? 'goodbye' : null)}
            looks={looksOf(plan)}
            size="xl"
          />
        }
      >
        <NowWords plan={plan} on={on} late={late} />
      </Both>
    </section>
  );
}

type OfStone = { plan: Plan; on: StoneOnRoad; late: LateStone | undefined };

function NowWords({ plan, on, late }: OfStone) {
  const { lead, different, late: longer, what, people } = useChildLines(plan)(on, late);
  const [first, ...rest] = longer;
  const Heading = useInSecond() ? 'p' : 'h2';
  return (
    <div className={css.words}>
      <Heading className={css.name}>
        {lead} <StoneName stone={on.stone} />
      </Heading>
      {different ? (
        <p>
          <Said words={different} mark />
        </p>
      ) : null}
      {first === undefined ? null : (
        <p>
          <b>{first}</b> {rest.join(' ')}
        </p>
      )}
      {what.length === 0 ? null : (
        <ul className={css.what}>
          {what.map(({ id, pieces }) => (
            <li key={id}>
              <Pieces of={pieces} />
            </li>
          ))}
        </ul>
      )}
      <ul className={css.people}>
        {people.map(({ id, words }) => (
          <li key={words}>
            {id === null ? null : <Face plan={plan} id={id} />}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Face({ plan, id }: { plan: Plan; id: string }) {
  const person = find(plan.people, id);
  return <PersonFace looks={person ? now(person.looks) : null} />;
}
