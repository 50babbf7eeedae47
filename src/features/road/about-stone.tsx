import { useEffect, useRef } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Pieces } from '../../plan-ui/road-of-plan/pieces.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { useStoneLines } from '../../plan-ui/road-of-plan/use-stone-lines.ts';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useInSecond } from '../../plan-ui/side-by-side/two-languages.tsx';
import { Button } from '../../ui/button/button.tsx';
import css from './family-road.module.css';
import { StepsOfStone } from './steps-of-stone.tsx';

type Props = { plan: Plan; on: StoneOnRoad; close: string };

/** What one stone means: what will be different, who, and what we do if it does not work. */
export function AboutStone({ plan, on, close }: Props) {
  const t = useWords('road');
  const common = useWords('common');
  const { stone } = on;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stone.id !== '') card.current?.scrollIntoView({ block: 'nearest' });
  }, [stone.id]);
  return (
    <section className={css.about} aria-label={t('chosen')} ref={card}>
      <div className={css.said}>
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
          <StoneSaid plan={plan} on={on} />
        </Both>
      </div>
      <Button icon="close" kind="quiet" tone="ink" label={common('action.close')} href={close} />
    </section>
  );
}

function StoneSaid({ plan, on }: { plan: Plan; on: StoneOnRoad }) {
  const t = useWords('road');
  const planWords = useWords('plan');
  const { date } = useFormats();
  const { stone, by, firstPromised, reachedOn } = on;
  const said = useStoneLines(plan)(stone);
  // The steps stand above, each as a way to its own screen.
  const lines = said.filter(({ key }) => key !== 'steps');
  const Heading = useInSecond() ? 'p' : 'h2';
  return (
    <div className={css.words}>
      <Heading className={css.name}>
        <StoneName stone={stone} />
      </Heading>
      <p className={css.day}>
        {reachedOn === null
          ? planWords('byDate', { date: date(by, 'long') })
          : planWords('doneOn', { date: date(reachedOn, 'long') })}
      </p>
      {firstPromised === null ? null : <p>{t('back-to-day', { date: date(firstPromised, 'day-month') })}</p>}
      <StepsOfStone plan={plan} stone={stone.id} />
      {said.length === 0 ? <p>{t('nothing')}</p> : null}
      <dl className={css.lines}>
        {lines.map(({ key, name, pieces }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <Pieces of={pieces} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
