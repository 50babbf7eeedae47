import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { soonestFirst } from '../../plan/summary/soonest-first.ts';
import type { Summary } from '../../plan/summary/summarise.ts';
import type { FamilyLine } from '../../record/plan-record.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { BrokenFamily } from './broken-family.tsx';
import css from './families.module.css';
import { FamilyCard } from './family-card.tsx';
import { MoreRows } from './more-rows.tsx';
import { plainLetters } from './plain-letters.ts';

/** So many are drawn at first and with each further go: several screens full, and quick for 400. */
const AT_ONCE = 30;

type Props = {
  families: readonly FamilyLine<Summary>[];
  today: string;
  finding: boolean;
  onStopFinding: () => void;
};

/** The families in order, and those with some letters in their name. */
export function FamilyList({ families, today, finding, onStopFinding }: Props) {
  const t = useWords('families');
  const [text, setText] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const sorted = useMemo(
    () => families.flatMap(({ summary }) => (summary === null ? [] : [summary])).sort(soonestFirst),
    [families],
  );
  const asked = finding ? plainLetters(text) : '';
  const found = asked === '' ? sorted : sorted.filter(({ name }) => plainLetters(name).includes(asked));
  const broken = asked === '' ? families.filter(({ problem }) => problem !== null) : [];
  return (
    <>
      {finding ? (
        <div className={css.find}>
          <TextField
            label={t('findLabel')}
            type="search"
            icon="search"
            spellCheck={false}
            value={text}
            onChange={setText}
            ref={(field) => field?.focus()}
          />
        </div>
      ) : null}
      {found.length === 0 && asked !== '' ? (
        <div role="status">
          <EmptyState
            title={t('nobodyFound', { text: text.trim() })}
            action={<Button onClick={onStopFinding}>{t('showAll')}</Button>}
          />
        </div>
      ) : (
        <>
          <div className={css.heads} aria-hidden="true">
            <span>{t('next')}</span>
            <span>{t('moved')}</span>
          </div>
          <ul className={css.list}>
            {found.slice(0, shown).map((summary) => (
              <FamilyCard key={summary.id} summary={summary} today={today} />
            ))}
            {broken.map(({ planId, problem }) => (
              <BrokenFamily key={planId} planId={planId} problem={problem} />
            ))}
          </ul>
          {found.length > shown ? (
            <MoreRows left={found.length - shown} onMore={() => setShown(shown + AT_ONCE)} />
          ) : null}
          <p className={css.soft}>{t('scale')}</p>
        </>
      )}
    </>
  );
}
