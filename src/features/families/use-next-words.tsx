import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import type { NextKind } from '../../plan/movement/what-is-next.ts';
import type { Summary } from '../../plan/summary/summarise.ts';
import { Said } from '../../plan-ui/said/said.tsx';

interface NextWords {
  readonly title: ReactNode;
  readonly note: string;
  readonly picture: string | null;
}

/** Where the plan itself has no picture for it. */
const pictures: Partial<Readonly<Record<NextKind, string>>> = {
  tell: 'speech',
  'open-meeting': 'plan-meeting',
  unblock: 'footprints',
  meeting: 'meeting-day',
  'write-goal': 'talk-together',
  'write-step': 'footprints',
};

/** What is next in plain words: a title, and a line with who and when. */
export function useNextWords(): (summary: Summary, today: string) => NextWords {
  const t = useWords('families');
  const drift = useWords('drift');
  const { date, list } = useFormats();
  return ({ next }, today) => {
    const { kind, words, people } = next;
    const day = next.date === null ? '' : date(next.date, 'medium');
    const names = list(people) || t('note.nobody');
    const said = words === null ? null : <Said words={words} mark />;
    const picture = next.picture ?? pictures[kind] ?? null;
    switch (kind) {
      case 'plan-b':
        return {
          title: said ?? t('say.plan-b'),
          note:
            people.length > 0 ? t('note.planBBy', { names, date: day }) : t('note.planBSince', { date: day }),
          picture,
        };
      case 'must-do-crossed':
        return { title: said ?? t('say.must-do-crossed'), note: t('note.crossed'), picture };
      case 'tell': {
        const days = next.date === null ? 0 : Math.max(0, daysBetween(next.date, today));
        return {
          title: t('say.tell', { name: names }),
          note:
            days === 0 ? t('note.tell-today', { name: names }) : t('note.tell', { name: names, count: days }),
          picture,
        };
      }
      case 'late-step':
        return { title: said, note: t('note.late', { names, date: day }), picture };
      case 'stuck-step':
        return { title: said, note: t('note.stuck', { names }), picture };
      case 'step':
        return {
          title: said,
          note: day === '' ? t('note.stepNoDay', { names }) : t('note.step', { names, date: day }),
          picture,
        };
      case 'unblock':
        return {
          title: next.waits && drift(`unblock.${next.waits.unblock}`),
          note: [
            next.waits && drift(`cause.${next.waits.cause}`),
            ...people,
            t('note.waitsSince', { date: day }),
          ].join(' · '),
          picture,
        };
      case 'open-meeting':
        return { title: t('say.open-meeting'), note: t('note.openSince', { date: day }), picture };
      case 'meeting':
        return { title: t('say.meeting'), note: day, picture };
      case 'write-goal':
        return { title: t('say.write-goal'), note: t('note.begin'), picture };
      case 'write-step':
        return { title: t('say.write-step'), note: t('note.beginStep'), picture };
    }
  };
}
