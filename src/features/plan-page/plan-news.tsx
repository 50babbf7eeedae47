import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { OLD_TEXT_DAYS, staleText } from '../../plan/brought-forward/age.ts';
import { type NotReady, notReadyToShare } from '../../plan/brought-forward/review.ts';
import { conflicts } from '../../plan/conflicts/conflicts.ts';
import { awaitingDecision } from '../../plan/feedback/safety.ts';
import { repliesDue } from '../../plan/feedback/views.ts';
import { now } from '../../plan/held.ts';
import { notTold } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { LanguagesLacking } from '../../plan-ui/languages-lacking/languages-lacking.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { RecordNews } from '../../plan-ui/record-news/record-news.tsx';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastAct } from '../../record/use-last-act.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Link } from '../../ui/link/link.tsx';
import { DatesLine } from './dates-line.tsx';
import { ClosedNotice } from './our-work.tsx';
import css from './plan-page.module.css';
import { VisitsLine } from './visits-line.tsx';

type Props = {
  plan: Plan;
  integrity: { readonly missing: number; readonly altered: number; readonly awaited: number };
  today: string;
};

/** What the worker must know about this plan, said to the worker and so in the worker's language. */
export function PlanNews(props: Props) {
  const { worker } = useChosenLanguages();
  const { act, undo } = useLastAct(props.plan.id);
  return (
    <Language code={worker}>
      <div className={css.news}>
        <ClosedNotice plan={props.plan} />
        <RecordNews
          plan={props.plan}
          integrity={props.integrity}
          historyHref={paths.history(props.plan.id)}
        />
        <LanguagesLacking plan={props.plan} />
        <UndoNote plan={props.plan} act={act} onUndo={undo} />
        <VisitsLine plan={props.plan} today={props.today} />
        <Waiting {...props} />
        <OldText {...props} />
        <Lacking {...props} />
        <DatesLine plan={props.plan} today={props.today} />
      </div>
    </Language>
  );
}

/** A decision that may not wait (F7) and replies that are late (F8); nobody is named, since the family may look on. */
function Waiting({ plan, today }: Props) {
  const t = useWords('history');
  const open = awaitingDecision(plan).length > 0;
  const late = repliesDue(plan, today).filter(({ overdue }) => overdue).length;
  if (!open && late === 0) return null;
  return (
    <ul className={css.rows}>
      {open ? (
        <li className={css.line}>
          <Link href={paths.handOver(plan.id)}>{t('news.decide')}</Link>
        </li>
      ) : null}
      {late > 0 ? (
        <li className={css.line}>
          <Link href={paths.answers(plan.id)}>{t('news.reply-late', { count: late })}</Link>
        </li>
      ) : null}
    </ul>
  );
}

/** Not ready to share (Z4), or text nobody looked at for long (Z5): one line, and the way there. */
function OldText({ plan, today }: Props) {
  const notReady = notReadyToShare(plan);
  const stale = notReady ? 0 : staleText(plan, today).length;
  return notReady || stale > 0 ? <OldTextLine plan={plan} notReady={notReady} stale={stale} /> : null;
}

type OldTextProps = { plan: Plan; notReady: NotReady | null; stale: number };

function OldTextLine({ plan, notReady, stale }: OldTextProps) {
  const t = useWords('old-text');
  return (
    <p className={css.line}>
      <Link href={paths.oldText(plan.id)}>
        {notReady
          ? `${t('not-ready')}: ${t('left', { count: notReady.left, of: notReady.of })}`
          : t('stale', { count: stale, days: OLD_TEXT_DAYS })}
      </Link>
    </p>
  );
}

/** Changed apart (R5) and not told (P4): a quiet line that unfolds, each with the place to put it right. */
function Lacking({ plan, today }: Props) {
  const t = useWords('history');
  const apart = new Map(conflicts(plan).map((one) => [`${one.room} ${one.id}`, one]));
  const untold = notTold(plan, today);
  if (apart.size + untold.length === 0) return null;
  const titles = [
    ...(apart.size > 0 ? [t('news.apart', { count: apart.size })] : []),
    ...(untold.length > 0 ? [t('news.notTold', { count: untold.length })] : []),
  ];
  return (
    <Disclosure title={titles.join(' ')}>
      <ul className={css.rows}>
        {[...apart].map(([key, one]) => (
          <li key={key} className={css.line}>
            <Link href={pathOfThing(plan, one)}>
              {t('news.choose')} <ThingName plan={plan} thing={one} />
            </Link>
          </li>
        ))}
        {untold.map(({ person, days }) => (
          <li key={person.id} className={css.line}>
            <Link href={paths.person(plan.id, person.id)}>
              {days === 0
                ? t('news.tell-today', { name: now(person.name) })
                : t('news.tell', { name: now(person.name), count: days })}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
