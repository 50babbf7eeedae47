import { type ReactNode, useEffect, useRef } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StoneOnRoad } from '../../plan/road/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import css from './family-road.module.css';

type Props = { plan: Plan; on: StoneOnRoad; close: string };

/** What one stone means: what will be different, who, and what we do if it does not work. */
export function AboutStone({ plan, on, close }: Props) {
  const t = useWords('road');
  const planWords = useWords('plan');
  const common = useWords('common');
  const { date, number } = useFormats();
  const names = useNamesOf(plan);
  const { stone, by, firstPromised, reachedOn } = on;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stone.id !== '') card.current?.scrollIntoView({ block: 'nearest' });
  }, [stone.id]);

  const different = now(stone.different);
  const expected = now(stone.expected);
  const ifNot = now(stone.ifNot);
  const reached = now(stone.reached);
  const who = now(stone.who);
  const lines: [string, string, ReactNode][] = [];
  if (reached?.words) lines.push(['reached', t('got-there'), <Said key="r" words={reached.words} mark />]);
  if (different) lines.push(['different', t('different'), <Said key="d" words={different} mark />]);
  if (who !== null) lines.push(['who', planWords('whoDoes'), names([who])]);
  if (ifNot && reached === null) lines.push(['if-not', t('if-not'), <Said key="i" words={ifNot} mark />]);
  return (
    <section className={css.about} aria-label={t('chosen')} ref={card}>
      <Picture
        picture={now(stone.picture) ?? (stone.goodbye ? 'goodbye' : null)}
        looks={looksOf(plan)}
        size="xl"
      />
      <div className={css.words}>
        <h2 className={css.name}>
          <StoneName stone={stone} />
        </h2>
        <p className={css.day}>
          {reachedOn === null
            ? planWords('byDate', { date: date(by, 'long') })
            : planWords('doneOn', { date: date(reachedOn, 'long') })}
        </p>
        {firstPromised === null ? null : (
          <p>{t('back-to-day', { date: date(firstPromised, 'day-month') })}</p>
        )}
        {lines.length === 0 && expected === null ? <p>{t('nothing')}</p> : null}
        <dl className={css.lines}>
          {lines.map(([key, name, words]) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {expected === null ? null : <p>{t('expected', { number: number(expected) })}</p>}
      </div>
      <Button icon="close" kind="quiet" tone="ink" label={common('action.close')} href={close} />
    </section>
  );
}
