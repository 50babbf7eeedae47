import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now, others } from '../../plan/held.ts';
import type { Hill, Telling } from '../../plan/hills/hill.ts';
import { changedApart, isEmpty } from '../../plan/hills/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { HillConflicts } from './hill-conflicts.tsx';
import { KeptHill } from './kept-hill.tsx';
import { ShareHill } from './share-hill.tsx';
import { TieHill } from './tie-hill.tsx';
import css from './told.module.css';

type Props = { plan: Plan; telling: Telling; hill: Hill; name: string };

/** A hill in the worker's hands: what stands on it, what the child said about showing it, who may see it, what it led to. */
export function HillInHand({ plan, telling, hill, name }: Props) {
  const t = useWords('hills-worker');
  const names = useNamesOf(plan);
  const [open, setOpen] = useState<'share' | 'tie' | null>(null);
  const apart = changedApart(hill);
  if (isEmpty(hill) && !apart) return <p className={css.quiet}>{t('left-empty')}</p>;
  const { with: to, because } = now(hill.shared);
  const answer = now(hill.mayShow);
  const toggle = (part: 'share' | 'tie') => setOpen((was) => (was === part ? null : part));
  return (
    <div className={css.stack}>
      <KeptHill plan={plan} hill={hill} name={name} size="small" />
      <HillConflicts plan={plan} hill={hill} name={name} />
      <dl className={css.facts}>
        <dt>{t('read-back')}</dt>
        <dd>{t(hill.readBack?.right ? 'read.right' : hill.readBack ? 'read.wrong' : 'read.not-yet')}</dd>
        <dt>{t('child-says')}</dt>
        <dd>{t(answer === null ? 'may.not-asked' : `may.${answer}`, { name })}</dd>
        <dt>{t('who-sees')}</dt>
        <dd>
          {others(hill.shared).length > 0
            ? t('share.apart')
            : apart
              ? t('share.choose-first')
              : to.kind === 'people'
                ? t('share.now-people', { names: names(to.people) })
                : t(`share.now-${to.kind}`)}
          {because ? (
            <>
              {' '}
              <Said words={because} mark />
            </>
          ) : null}
        </dd>
      </dl>
      {telling.finished ? (
        <div className={css.actions}>
          <Button icon="eye" expanded={open === 'share'} onClick={() => toggle('share')}>
            {t('share.open')}
          </Button>
          <Button icon="together" expanded={open === 'tie'} onClick={() => toggle('tie')}>
            {t('tie.open')}
          </Button>
        </div>
      ) : (
        <p className={css.quiet}>{t('share.finish-first')}</p>
      )}
      {open === 'share' ? (
        <ShareHill plan={plan} hill={hill} name={name} onDone={() => setOpen(null)} />
      ) : null}
      {open === 'tie' ? (
        <>
          <TieHill plan={plan} hill={hill} />
          <Button icon="star" href={paths.wish(plan.id, 'new', { hill: hill.id })}>
            {t('tie.wish')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
