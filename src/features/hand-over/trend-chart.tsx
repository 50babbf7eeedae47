import type { CSSProperties } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Given } from '../../plan/feedback/facts.ts';
import type { TrendPoint } from '../../plan/feedback/views.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Face, feelings } from '../../ui/face/face.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.tsx';
import css from './trend-chart.module.css';

type Props = { plan: Plan; worker: string; points: readonly TrendPoint[] };

/**
 * One person's answers to one question, oldest first: each stands as high as it was given. A skip is a gap; there is no line,
 * no middle and no verdict (F9).
 */
export function TrendChart({ plan, worker, points }: Props) {
  const { date } = useFormats();
  const level = points.some(({ given }) => given !== null && heightOf(given) !== null);
  return (
    <ol className={css.points}>
      {points.map((point) => (
        <li key={point.sitting} className={css.point} data-gap={point.given === null ? '' : undefined}>
          {level ? (
            <span className={css.lane}>
              <Dot given={point.given} />
            </span>
          ) : null}
          <span className={css.word}>
            <InWords plan={plan} worker={worker} point={point} />
          </span>
          <span className={css.date}>{date(point.on, 'short')}</span>
        </li>
      ))}
    </ol>
  );
}

/** From 0, the lowest, to 1; null for what has no height. */
function heightOf(given: Given): number | null {
  if (given.kind === 'face') return (given.face - 1) / 4;
  return given.kind === 'number' ? given.number / 10 : null;
}

/** What was answered beside the faces. */
const aside: Partial<Record<Given['kind'], IconName>> = {
  said: 'say',
  drawn: 'pencil',
  'not-understood': 'question',
};

function Dot({ given }: { given: Given | null }) {
  const { number } = useFormats();
  const height = given && heightOf(given);
  if (given === null || height === null) {
    const mark = given === null ? undefined : aside[given.kind];
    return mark === undefined ? null : (
      <span className={css.aside}>
        <Icon name={mark} />
      </span>
    );
  }
  const feeling = given.kind === 'face' ? feelings.find((one) => one === given.face) : undefined;
  return (
    <span className={css.dot} style={{ '--height': height } as CSSProperties}>
      {feeling ? (
        <Face feeling={feeling} />
      ) : (
        <span className={css.figure} aria-hidden="true">
          {given.kind === 'number' ? number(given.number) : null}
        </span>
      )}
    </span>
  );
}

function InWords({
  plan,
  worker,
  point: { given, answer },
}: {
  plan: Plan;
  worker: string;
  point: TrendPoint;
}) {
  const t = useWords('hand-over');
  const { number, list } = useFormats();
  const words = useQuestionWords(worker);
  if (given === null) return t('answers.not-asked');
  switch (given.kind) {
    case 'face': {
      const feeling = feelings.find((one) => one === given.face);
      return feeling ? words.faces(answer)[feeling] : null;
    }
    case 'number':
      return t('answers.involved', { number: number(given.number) });
    case 'people':
      return list(given.people.flatMap((id) => nameOf(plan, id) ?? []));
    case 'said':
      return t('answers.in-words');
    case 'drawn':
      return t('answers.drawn');
    case 'skipped':
      return t('answers.skipped');
    case 'not-understood':
      return t('answers.not-understood');
  }
}
