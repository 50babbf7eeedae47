import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Minutes } from '../../plan/meeting/meeting.ts';
import type { MinutesPart, MinutesView } from '../../plan/meeting/minutes.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef, Words } from '../../plan/shapes.ts';
import type { Step } from '../../plan/step/step.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import { useWhenWords } from '../step/use-when-words.ts';

/** One thing said in minutes: our words, somebody's words, or both, in this order. */
export interface MinutesSaid {
  readonly ours: string | null;
  readonly theirs: Words | null;
}
export interface MinutesLine {
  readonly key: string;
  readonly picture: PictureRef | null;
  readonly said: readonly MinutesSaid[];
}
export interface MinutesSection {
  readonly key: string;
  /** ours, or a goal's own words */
  readonly title: string | Words | null;
  readonly lines: readonly MinutesLine[];
}

const ours = (words: string): MinutesSaid => ({ ours: words, theirs: null });
const theirs = (words: Words, lead: string | null = null): MinutesSaid => ({ ours: lead, theirs: words });

/**
 * What minutes say, section by section: the same for the screen, for paper, and as text for the case system.
 * @param plan as it was known when the meeting was finished: names and pictures come from it
 */
export function useMinutesParts(
  plan: Plan,
  view: MinutesView,
  { written, signed }: Minutes,
): MinutesSection[] {
  const t = useWords('core-group');
  const words = useWords('plan');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const goalSection = useGoalSection(plan);
  const line = (key: string, said: readonly MinutesSaid[], picture: PictureRef | null = null) => ({
    key,
    picture,
    said,
  });
  const here = names(view.here);
  const away = names(view.away);
  const chair = nameOf(plan, view.chair);
  const sections: MinutesSection[] = [
    {
      key: 'who',
      title: t('after.here'),
      lines: [
        ...(here === '' ? [] : [line('here', [ours(here)])]),
        ...(chair === null ? [] : [line('chair', [ours(t('minutes.led', { name: chair }))])]),
        ...(away === '' ? [] : [line('away', [ours(`${t('minutes.away')}: ${away}`)])]),
      ],
    },
    ...view.parts.map(goalSection),
    {
      key: 'must',
      title: t('must.title'),
      lines: view.mustDos.map(({ line: one, kept, words: said }) =>
        line(
          one.id,
          [
            theirs(now(one.must)),
            ours(t(`must.${kept ?? 'not-known'}`)),
            ...(said === null ? [] : [theirs(said)]),
          ],
          now(one.picture),
        ),
      ),
    },
    {
      key: 'plan-b',
      title: t('plan-b.title'),
      lines: view.planBs.map(({ planB, words: said }) =>
        line(planB.id, [theirs(now(planB.turning).seen, words('if')), theirs(said)], now(planB.picture)),
      ),
    },
    ...view.children.map(({ child, words: said }) => ({
      key: `child-${child}`,
      title: t('child.title', { name: nameOf(plan, child) ?? '' }),
      lines: [
        line(child, [
          said === null ? ours(t('child.heard', { name: nameOf(plan, child) ?? '' })) : theirs(said),
        ]),
      ],
    })),
    {
      key: 'also',
      title: t('minutes.also'),
      lines: [
        ...(view.although === null ? [] : [line('although', [theirs(view.although, t('after.although'))])]),
        ...(written?.words ? [line('also', [theirs(written.words)])] : []),
      ],
    },
    {
      key: 'next',
      title: t('next.title'),
      lines: [
        line('next', [
          ours(view.next === null ? t('after.no-next') : t('after.next', { date: date(view.next, 'long') })),
        ]),
        ...(written
          ? [line('written', [ours(t('minutes.written', { date: date(written.on, 'long') }))])]
          : []),
        ...(signed
          ? [
              line('signed', [
                ours(
                  t('minutes.signed', {
                    name: [signed.name, signed.role].filter((one) => one !== '').join(', '),
                    date: date(signed.on, 'long'),
                  }),
                ),
              ]),
            ]
          : []),
      ],
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function useGoalSection(plan: Plan): (part: MinutesPart) => MinutesSection {
  const t = useWords('core-group');
  const common = useWords('common');
  const words = useWords('plan');
  const names = useNamesOf(plan);
  const whenWords = useWhenWords('long');
  const who = (step: Step) => `${names(now(step.who)) || words('nobody')} · ${whenWords(now(step.when))}`;
  return ({ goal, looked, next, without }) => {
    const shown = new Set(looked.map(({ step }) => step.id));
    return {
      key: goal?.id ?? 'rest',
      title: goal ? now(goal.different) : t('steps.other'),
      lines: [
        ...looked.map(({ step, outcome, words: way, unblocker }) => ({
          key: step.id,
          picture: now(step.picture),
          said: [
            theirs(now(step.sentence)),
            ours(outcome === 'done' ? common('state.done') : `${common(`state.${outcome}`)} · ${who(step)}`),
            ...(way === null ? [] : [theirs(way, outcome === 'stuck' ? t('steps.in-the-way-is') : null)]),
            ...(unblocker === null
              ? []
              : [ours(t('steps.unblocks', { name: nameOf(plan, unblocker) ?? '' }))]),
          ],
        })),
        ...next
          .filter(({ id }) => !shown.has(id))
          .map((step) => ({
            key: `next-${step.id}`,
            picture: now(step.picture),
            said: [theirs(now(step.sentence), t('steps.small')), ours(who(step))],
          })),
        ...(without === null
          ? []
          : [{ key: 'without', picture: null, said: [theirs(without, t('without.is'))] }]),
      ],
    };
  };
}

/** The same as text, ready to be pasted. */
export function minutesText(title: string, sections: readonly MinutesSection[]): string {
  const saying = ({ ours: lead, theirs: said }: MinutesSaid) =>
    [lead, said?.text].filter((one) => one !== null && one !== undefined).join(' ');
  const section = ({ title: heading, lines }: MinutesSection) =>
    [
      heading === null ? null : typeof heading === 'string' ? heading : heading.text,
      ...lines.map(({ said }) => `- ${said.map(saying).join('\n  ')}`),
    ]
      .filter((one) => one !== null)
      .join('\n');
  return [title, ...sections.map(section)].join('\n\n');
}
