import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Invitation } from './invitation.tsx';
import css from './plan-page.module.css';

type Props = {
  part: 'worries' | 'goingWell' | 'steps' | 'mustDos' | 'planB';
  title: string;
  addHref: string;
  first: boolean;
  rows: readonly ReactNode[];
  /** The same rows under headings of their own, where they are not all of one kind. */
  groups?: readonly { readonly title: string; readonly rows: readonly ReactNode[] }[];
  /** More rows than this are folded. */
  most?: number;
  kind?: 'plain' | 'must-do';
  /** Under the rows. */
  foot?: ReactNode;
};

/** One part of the plan: its rows, each of them a way to its editor, and a way to add one more. */
export function PartCard({
  part,
  title,
  addHref,
  first,
  rows,
  groups,
  most = 4,
  kind = 'plain',
  foot,
}: Props) {
  const t = useWords('plan');
  const id = useId();
  const empty = rows.length === 0;
  return (
    <div className={css.part} data-part={part}>
      <Card
        kind={kind}
        title={<span id={id}>{title}</span>}
        aside={
          empty ? undefined : (
            <Button kind="quiet" icon="plus" href={addHref} label={t(`add.${part}`)}>
              {part === 'steps' ? t('add.steps') : undefined}
            </Button>
          )
        }
      >
        {empty ? <Invitation part={part} href={addHref} first={first} /> : null}
        {groups ? (
          groups.map((group, at) => (
            <div key={group.title} className={css.group}>
              <h3 id={`${id}-${at}`} className={css.kind}>
                {group.title}
              </h3>
              <Rows rows={group.rows} most={most} labelledBy={`${id}-${at}`} />
            </div>
          ))
        ) : (
          <Rows rows={rows} most={most} labelledBy={id} />
        )}
        {foot}
      </Card>
    </div>
  );
}

/** Rows, the first few of them unfolded. */
function Rows({ rows, most, labelledBy }: { rows: readonly ReactNode[]; most: number; labelledBy: string }) {
  const t = useWords('plan');
  if (rows.length === 0) return null;
  const folded = rows.length > most + 1 ? rows.slice(most) : [];
  const shown = folded.length === 0 ? rows : rows.slice(0, most);
  return (
    <>
      <ul className={css.rows} aria-labelledby={labelledBy}>
        {shown}
      </ul>
      {folded.length === 0 ? null : (
        <Disclosure title={t('moreNotShown', { count: folded.length })} kind="plain">
          <ul className={css.rows} aria-labelledby={labelledBy}>
            {folded}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
