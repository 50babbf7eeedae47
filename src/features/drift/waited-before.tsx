import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Delay, daysOf } from '../../plan/drift/delay.ts';
import { compare } from '../../plan/order.ts';
import type { Plan } from '../../plan/plan.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import css from './drift.module.css';

/** What has ended keeps its days; the latest first. */
export function WaitedBefore({ plan, delays }: { plan: Plan; delays: readonly Delay[] }) {
  const t = useWords('drift');
  const { date } = useFormats();
  return (
    <Disclosure title={t('before')} kind="plain">
      <List label={t('before')}>
        {delays
          .toSorted((a, b) => compare(b.to ?? '', a.to ?? ''))
          .map((delay) => (
            <Row
              key={delay.id}
              end={
                <span className={css.days}>
                  {t('days', { count: daysOf(delay, delay.to ?? delay.from) })}
                </span>
              }
              note={
                <>
                  {t(`cause.${delay.cause}`)} ·{' '}
                  {t('fromTo', {
                    from: date(delay.from, 'short'),
                    to: date(delay.to ?? delay.from, 'short'),
                  })}
                </>
              }
            >
              {delay.about === null ? (
                t(`cause.${delay.cause}`)
              ) : (
                <ThingName plan={plan} thing={delay.about} />
              )}
            </Row>
          ))}
      </List>
    </Disclosure>
  );
}
