import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  dayOfVisit,
  firstPromised,
  isToldApart,
  stateOfVisit,
  visitGaps,
  writtenAfter,
} from '../../plan/visit/views.ts';
import type { ChildSeen, Visit } from '../../plan/visit/visit.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { today } from '../../platform/now.ts';
import { Row } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './visits.module.css';

/** One visit in the list: its day and how it stands; who went, who was seen, when that was written. */
export function VisitLine({ plan, visit }: { plan: Plan; visit: Visit }) {
  const t = useWords('visits');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const lines = useVisitLines(plan, visit);
  const state = stateOfVisit(visit);
  const who = names(visit.who);
  return (
    <Row
      href={paths.visit(plan.id, visit.id)}
      end={
        <Tag
          kind={state === 'made' ? 'plain' : 'info'}
          icon={isToldApart(visit) ? 'split' : state === 'missed' ? 'warning' : undefined}
        >
          {t(`state.${state}`)}
        </Tag>
      }
      endWide
      note={
        <span className={css.lines}>
          {who === '' ? null : <span>{who}</span>}
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      }
    >
      {date(dayOfVisit(visit), 'long')}
    </Row>
  );
}

/** What a visit tells, line by line; no line is a verdict. */
export function useVisitLines(plan: Plan, visit: Visit): string[] {
  const t = useWords('visits');
  const { date, inDays } = useFormats();
  const after = useWrittenAfter();
  const childWords = useChildWords(plan);
  const { made, missed, calledOff } = visit;
  const state = stateOfVisit(visit);
  const first = firstPromised(visit);
  const day = dayOfVisit(visit);
  const gaps = visitGaps(plan, visit).map(({ child, lacks }) =>
    t(`gap.${lacks}`, { name: nameOf(plan, child) ?? '' }),
  );
  return [
    state === 'planned' && day < today() ? t('day-passed') : null,
    state === 'planned' && day >= today() ? inDays(daysBetween(today(), day)) : null,
    first === null ? null : t('first-promised', { date: date(first, 'short') }),
    ...(made ? made.children.map(childWords) : []),
    ...(missed ? [t(`whys.${missed.why}`), ...missed.tried.map(({ words }) => words.text)] : []),
    calledOff && !made && !missed ? `${t('called-off-because')} ${calledOff.because.text}` : null,
    made || missed ? after(visit) : null,
    ...gaps,
  ].filter((line) => line !== null);
}

/** *Alfie seen alone · bedroom seen* */
export function useChildWords(plan: Plan): (one: ChildSeen) => string {
  const t = useWords('visits');
  return ({ child, seen, alone, bedroom, because }) => {
    const name = nameOf(plan, child) ?? '';
    const how = !seen ? 'not-seen' : alone === null ? 'seen' : alone ? 'alone' : 'not-alone';
    return [
      t(`child.${how}`, { name }),
      bedroom === true ? t('child.bedroom') : null,
      because === null ? null : `${t('child.because')} ${because.text}`,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
}

/** H2: *Written 2 days later by Priya* */
export function useWrittenAfter(): (visit: Visit) => string | null {
  const t = useWords('visits');
  return (visit) => {
    const days = writtenAfter(visit);
    const name = (visit.made ?? visit.missed)?.by ?? '';
    if (days === null) return null;
    return t('written', { name, when: days === 0 ? t('same-day') : t('days-later', { count: days }) });
  };
}
