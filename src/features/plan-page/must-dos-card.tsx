import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { isLookOverdue, nextLook } from '../../plan/bottom-line/next-look.ts';
import { bottomLines, lastLook } from '../../plan/bottom-line/views.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** The few things that must be. A rule nobody looks at is not shown as agreed work (B3). */
export function MustDosCard({ plan, first }: { plan: Plan; first: boolean }) {
  const t = useWords('plan');
  return (
    <PartCard
      part="mustDos"
      kind="must-do"
      title={t('mustDos')}
      addHref={paths.bottomLine(plan.id)}
      first={first}
      rows={bottomLines(plan).map((line) => (
        <PartRow
          key={line.id}
          plan={plan}
          picture={now(line.picture)}
          words={now(line.must)}
          href={paths.bottomLine(plan.id, line.id)}
        >
          <Looked plan={plan} line={line} />
          <Answers plan={plan} line={line} />
        </PartRow>
      ))}
    />
  );
}

type Props = { plan: Plan; line: BottomLine };

function Looked({ plan, line }: Props) {
  const t = useWords('plan');
  const { date } = useFormats();
  const checker = nameOf(plan, now(line.check).checker ?? null);
  const look = lastLook(line);
  const next = nextLook(line);
  const bare = look?.kept === 'crossed' && now(line.planB) === null;
  return (
    <p className={css.note}>
      {checker === null ? t('nobodyChecks') : t('checksIt', { name: checker })}
      {look === undefined
        ? null
        : ` · ${t(look.kept === 'crossed' ? 'crossedOn' : 'lastLooked', { date: date(look.on, 'medium') })}`}
      {next === null
        ? null
        : ` · ${t(isLookOverdue(line, today()) ? 'lookOverdue' : 'lookDue', { date: date(next, 'medium') })}`}
      {bare ? (
        <>
          {' · '}
          <b>{t('crossedNoPlanB')}</b>
        </>
      ) : null}
    </p>
  );
}

function Answers({ plan, line: { agreements } }: Props) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const agree = names(agreements.filter(({ answer }) => answer === 'agree').map(({ person }) => person));
  return (
    <>
      {agree === '' ? null : <p className={css.note}>{t('agreedBy', { names: agree })}</p>}
      {agreements
        .filter(({ answer }) => answer === 'disagree')
        .map(({ person, because }) => (
          <p key={person} className={css.note}>
            {t('disagreedBy', { name: nameOf(plan, person) ?? '' })}{' '}
            {because === undefined ? null : <Said words={because} mark />}
          </p>
        ))}
    </>
  );
}
