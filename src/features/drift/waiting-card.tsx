import { useId } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Delay, type DelayCause, daysOf } from '../../plan/drift/delay.ts';
import type { Plan } from '../../plan/plan.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import css from './drift.module.css';
import { unblockPath } from './unblock-path.ts';

const MOST = 4;

type Props = { plan: Plan; delays: readonly Delay[]; today: string };

/** What waits now, cause by cause in the order they began; each line has the smallest thing that would unblock it. */
export function WaitingCard({ plan, delays, today }: Props) {
  const t = useWords('drift');
  const causes = [...new Set(delays.map(({ cause }) => cause))];
  return (
    <Card title={t('waiting')}>
      <p className={css.why}>{t('waiting-why')}</p>
      {causes.map((cause) => (
        <Cause
          key={cause}
          cause={cause}
          plan={plan}
          today={today}
          delays={delays.filter((delay) => delay.cause === cause)}
        />
      ))}
    </Card>
  );
}

function Cause({ cause, plan, delays, today }: Props & { cause: DelayCause }) {
  const t = useWords('drift');
  const id = useId();
  const folded = delays.length > MOST + 1 ? delays.slice(MOST) : [];
  const rows = (some: readonly Delay[]) => (
    <List label={t(`cause.${cause}`)}>
      {some.map((delay) => (
        <WaitingRow key={delay.id} plan={plan} delay={delay} today={today} />
      ))}
    </List>
  );
  return (
    <section className={css.cause} aria-labelledby={id} data-cause={cause}>
      <h3 id={id} className={css.what}>
        {t(`cause.${cause}`)}
      </h3>
      {rows(folded.length === 0 ? delays : delays.slice(0, MOST))}
      {folded.length === 0 ? null : (
        <Disclosure title={t('more', { number: folded.length })} kind="plain">
          {rows(folded)}
        </Disclosure>
      )}
    </section>
  );
}

function WaitingRow({ plan, delay, today }: { plan: Plan; delay: Delay; today: string }) {
  const t = useWords('drift');
  const { date } = useFormats();
  const since = t('since', { count: daysOf(delay, today), date: date(delay.from, 'short') });
  return (
    <Row
      note={delay.about === null ? undefined : since}
      endWide
      end={
        <Button kind="quiet" href={unblockPath(plan, delay)}>
          {t(`unblock.${delay.unblock}`)}
        </Button>
      }
    >
      {delay.about === null ? since : <ThingName plan={plan} thing={delay.about} />}
    </Row>
  );
}
