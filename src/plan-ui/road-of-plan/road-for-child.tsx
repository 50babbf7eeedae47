import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { type LateStone, lateStones } from '../../plan/road/late-stones.ts';
import { road, type StoneOnRoad } from '../../plan/road/views.ts';
import { looksOf } from '../person/looks-of.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import { PersonFace } from '../picture/person-face.tsx';
import { Picture } from '../picture/picture.tsx';
import { Said } from '../said/said.tsx';
import css from './road-for-child.module.css';
import { RoadOfPlan } from './road-of-plan.tsx';
import { StoneName } from './stone-name.tsx';

type Props = { plan: Plan; today: IsoDate; size: 'family' | 'print' };

/** The same road for a child: the stones, then what is now, who does it, and who is doing what about a stone that is late (D19). */
export function RoadForChild({ plan, today, size }: Props) {
  const { stones, here } = road(plan, today);
  const late = lateStones(plan, today);
  const at = here === null ? undefined : stones[here];
  return (
    <>
      <RoadOfPlan plan={plan} today={today} size={size} plain />
      <div className={css.cards} data-size={size}>
        {at ? (
          <NowCard plan={plan} on={at} late={late.find(({ on }) => on.stone.id === at.stone.id)} />
        ) : null}
        {late
          .filter(({ on }) => on.stone.id !== at?.stone.id)
          .map((one) => (
            <NowCard key={one.on.stone.id} plan={plan} on={one.on} late={one} />
          ))}
      </div>
    </>
  );
}

function NowCard({ plan, on, late }: { plan: Plan; on: StoneOnRoad; late: LateStone | undefined }) {
  const t = useWords('road');
  const { stone } = on;
  const different = now(stone.different);
  const who = now(stone.who);
  const people = late?.people ?? [...new Set([who ?? [], now(stone.helpers)].flat())];
  return (
    <section className={css.card} aria-label={t('child.now')}>
      <Picture
        picture={now(stone.picture) ?? (stone.goodbye ? 'goodbye' : null)}
        looks={looksOf(plan)}
        size="xl"
      />
      <div className={css.words}>
        <h2 className={css.name}>
          {on.state === 'here' ? t('child.now') : t('child.also')} <StoneName stone={stone} />
        </h2>
        {different ? (
          <p>
            <Said words={different} mark />
          </p>
        ) : null}
        {late ? <LateWords plan={plan} late={late} /> : null}
        {people.length === 0 ? (
          <p>{t('child.nobody')}</p>
        ) : (
          <ul className={css.people}>
            {people.map((id) => (
              <PersonLine key={id} plan={plan} id={id} does={id === who} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function PersonLine({ plan, id, does }: { plan: Plan; id: string; does: boolean }) {
  const t = useWords('road');
  const names = useNamesOf(plan);
  const person = plan.people[id];
  return (
    <li>
      <PersonFace looks={person ? now(person.looks) : null} />
      <span>{t(does ? 'child.does' : 'child.helps', { name: names([id]) })}</span>
    </li>
  );
}

/** Late is said as what it is for a child: it takes longer, here is the first day, and here is what happens now. */
function LateWords({ plan, late: { on, ifNot, planBs } }: { plan: Plan; late: LateStone }) {
  const t = useWords('road');
  const names = useNamesOf(plan);
  const { date } = useFormats();
  const first = on.firstPromised ?? on.by;
  return (
    <>
      <p>
        <b>{t('child.late')}</b> {t('child.first', { date: date(first, 'day-month') })}{' '}
        {on.firstPromised === null ? null : t('child.new', { date: date(on.by, 'day-month') })}
      </p>
      {ifNot || planBs.length > 0 ? (
        <ul className={css.what}>
          {ifNot ? (
            <li>
              <Said words={ifNot} mark />
            </li>
          ) : null}
          {planBs
            .map((planB) => ({ id: planB.id, ...now(planB.turning) }))
            .filter(({ then }) => then.text !== ifNot?.text)
            .map(({ id, then, by }) => (
              <li key={id}>
                {by === undefined ? null : <>{names([by])}: </>}
                <Said words={then} mark />
              </li>
            ))}
        </ul>
      ) : null}
    </>
  );
}
