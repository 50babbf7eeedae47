import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { RuleSets } from '../../plan/timescales/rule-sets.ts';
import { DueRow } from '../../plan-ui/due/due-row.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { List } from '../../ui/list/list.tsx';
import type { LineOf } from './all-lines.ts';
import css from './week.module.css';

/** So many rows at first and with each further go: 400 families must not draw thousands. */
const AT_ONCE = 12;

type Props = {
  label: string;
  lines: readonly LineOf[];
  rules: RuleSets;
  today: string;
  /** the rows stand under their day already */
  underDay?: boolean;
};

/** Rows of what is due; each leads to the dates of its plan. */
export function LinesList({ label, lines, rules, today, underDay = false }: Props) {
  const t = useWords('due');
  const [shown, setShown] = useState(AT_ONCE);
  const left = lines.length - shown;
  return (
    <>
      <List label={label}>
        {lines.slice(0, shown).map(({ key, plan, name, nation, line }) => (
          <DueRow
            key={key}
            line={line}
            calendar={rules[nation]}
            today={today}
            family={<bdi>{name}</bdi>}
            dated={!underDay}
            href={paths.dates(plan)}
          />
        ))}
      </List>
      {left > 0 ? (
        <div className={css.more}>
          <Button kind="quiet" onClick={() => setShown(shown + AT_ONCE * 4)}>
            {t('week.more', { count: left })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
