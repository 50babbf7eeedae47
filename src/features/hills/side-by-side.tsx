import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { hillKinds } from '../../plan/hills/facts.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import { hillsOf } from '../../plan/hills/views.ts';
import type { Person } from '../../plan/people/person.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import { HillInHand } from './hill-in-hand.tsx';
import css from './told.module.css';

type Props = { plan: Plan; child: Person; tellings: readonly Telling[] };

/** One child's tellings beside each other, hill by hill, the first one first (E8). */
export function SideBySide({ plan, child, tellings }: Props) {
  const t = useWords('hills-worker');
  const family = useWords('hills');
  const { date } = useFormats();
  const name = now(child.name);
  return (
    <>
      <Card title={t('times')}>
        <ol className={css.times}>
          {tellings.map((telling, at) => (
            <li key={telling.id}>
              <strong>{date(telling.on, 'long')}</strong>
              {at === 0 && tellings.length > 1 ? ` · ${t('first-time')}` : ''}
              {telling.finished ? '' : ` · ${t('not-finished')}`}
              <br />
              <ParentsLine plan={plan} telling={telling} />
              <FirstPicked plan={plan} telling={telling} />
            </li>
          ))}
        </ol>
      </Card>
      {hillKinds.map((kind) => (
        <Card
          key={kind}
          title={
            <span className={css.kind}>
              <HillArt kind={kind} size="s" /> {family(`kind.${kind}`)}
            </span>
          }
        >
          <div className={css.beside}>
            {tellings.map((telling) => {
              // Two, where two tablets picked it apart.
              const hills = hillsOf(plan, telling.id).filter((hill) => hill.kind === kind);
              return (
                <div key={telling.id} className={css.time}>
                  <h3 className={css.day}>{date(telling.on, 'long')}</h3>
                  {hills.map((hill) => (
                    <HillInHand key={hill.id} plan={plan} telling={telling} hill={hill} name={name} />
                  ))}
                  {hills.length === 0 ? <p className={css.quiet}>{t('not-picked')}</p> : null}
                </div>
              );
            })}
          </div>
        </Card>
      ))}
    </>
  );
}

function ParentsLine({ plan, telling: { parents } }: { plan: Plan; telling: Telling }) {
  const t = useWords('hills-worker');
  const { date, list } = useFormats();
  switch (parents.kind) {
    case 'lives-elsewhere':
      return t('was.lives-elsewhere');
    case 'not-asked':
      return (
        <>
          {t('was.not-asked')} <Said words={parents.because} mark />
        </>
      );
    case 'asked':
      return (
        <>
          {t('was.asked', {
            names: list(parents.who.map((id) => nameOf(plan, id) ?? '')),
            date: date(parents.on, 'long'),
          })}{' '}
          {parents.words ? <Said words={parents.words} quoted mark /> : null}
        </>
      );
  }
}

/** E2: which hill the child picked first is telling too. */
function FirstPicked({ plan, telling }: { plan: Plan; telling: Telling }) {
  const t = useWords('hills-worker');
  const family = useWords('hills');
  const [first] = hillsOf(plan, telling.id);
  if (first === undefined) return null;
  return (
    <>
      <br />
      {t('picked-first', { hill: family(`kind.${first.kind}`) })}
    </>
  );
}
