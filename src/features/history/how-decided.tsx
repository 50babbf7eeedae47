import { useMemo } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { isDecision, notKnownThen } from '../../plan/history/known-then.ts';
import { toldDay } from '../../plan/history/told-day.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import css from './history.module.css';

type Props = {
  entry: AnyEntry | undefined;
  entries: readonly AnyEntry[];
  /** shows the plan as it was known at a moment (ISO date-time) */
  onThen: (moment: string) => void;
};

/** H10: how a decision was reached: what had been read, the plan as it was known, and what nobody could know yet. */
export function HowDecided({ entry, entries, onThen }: Props) {
  return entry && isDecision(entry) ? <Reached entry={entry} entries={entries} onThen={onThen} /> : null;
}

function Reached({ entry, entries, onThen }: Props & { entry: AnyEntry }) {
  const t = useWords('history');
  const { date, list } = useFormats();
  const notYet = useMemo(() => notKnownThen(entries, entry), [entries, entry]);
  const fact = 'newer' in entry || 'odd' in entry ? null : entry.fact;
  const read =
    fact?.type === 'decision-made'
      ? [...fact.read.map((one) => t(`read.${one}`)), ...(fact.readAlso ? [fact.readAlso] : [])]
      : [];
  return (
    <>
      {read.length === 0 ? null : <p className={css.note}>{t('decided.read', { what: list(read) })}</p>}
      <Button icon="history" onClick={() => onThen(entry.written)}>
        {t('decided.see')}
      </Button>
      {notYet.length === 0 ? null : (
        <Disclosure title={t('decided.notYet', { count: notYet.length })} kind="plain">
          <ul className={css.pastRows}>
            {notYet.map((one) => (
              <li key={one.id}>
                {'newer' in one || 'odd' in one ? t('newerLine') : t(`facts.${one.fact.type}`)}{' '}
                <span className={css.note}>{date(toldDay(one), 'medium')}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
