import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { layDown, putRight, takeOut, versionsOf } from '../../../plan/timescales/change.ts';
import { type Limit, limitEvents } from '../../../plan/timescales/limit.ts';
import { type Nation, planKindsFor } from '../../../plan/timescales/plan-kinds.ts';
import type { RuleSet } from '../../../plan/timescales/rule-sets.ts';
import { useDueWords } from '../../../plan-ui/due/use-due-words.ts';
import { today as todayHere } from '../../../platform/now.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import css from '../settings.module.css';
import { LimitEditor } from './limit-editor.tsx';
import { LimitRow } from './limit-row.tsx';

type Props = { nation: Nation; set: RuleSet; onChange: (set: RuleSet) => void };

/** All limits of a nation: those for every kind of plan first, then those of one kind. One is changed at a time. */
export function LimitsCard({ nation, set, onChange }: Props) {
  const t = useWords('time-limits');
  const words = useDueWords();
  const [open, setOpen] = useState<Limit | 'new' | null>(null);
  const today = todayHere();
  const own = new Set(set.limits.flatMap(({ kind }) => kind ?? []));
  const kinds = [undefined, ...own];
  const done = (changed: RuleSet) => {
    onChange(changed);
    setOpen(null);
  };
  const editorOf = (limit: Limit) => (
    <LimitEditor
      limit={limit}
      today={today}
      onLay={(laid) => done(layDown(set, laid))}
      onRight={(right) => done(putRight(set, limit, right))}
      onTakeOut={() => done(takeOut(set, limit))}
      onClose={() => setOpen(null)}
    />
  );
  return (
    <Card title={t('limits')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('limits-why')}</p>
        {kinds.map((kind) => (
          <section key={kind ?? ''} className={css.tight}>
            <h3 className={css.label}>
              {kind === undefined ? t('all-kinds') : t('only-kind', { kind: words.kind(kind) })}
            </h3>
            <ul className={css.words}>
              {limitEvents.flatMap((event) => {
                const [first] = set.limits.filter((one) => one.event === event && one.kind === kind);
                return first === undefined
                  ? []
                  : versionsOf(set, first).map((limit) => (
                      <LimitRow
                        key={`${event} ${limit.validFrom ?? ''}`}
                        limit={limit}
                        today={today}
                        onChange={() => setOpen(limit)}
                      >
                        {open === limit ? editorOf(limit) : null}
                      </LimitRow>
                    ));
              })}
            </ul>
          </section>
        ))}
        {open === 'new' ? (
          <LimitEditor
            limit={null}
            kinds={planKindsFor(nation, today).map(({ id }) => id)}
            today={today}
            onLay={(laid) => done(layDown(set, laid))}
            onClose={() => setOpen(null)}
          />
        ) : (
          <div className={css.actions}>
            <Button icon="plus" onClick={() => setOpen('new')}>
              {t('add')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
