import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Given } from '../../plan/feedback/facts.ts';
import type { GivenOn } from '../../plan/feedback/views.ts';
import { Face, type Feeling, feelings } from '../../ui/face/face.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './feedback-results.module.css';

type Props = { answers: readonly GivenOn[]; faces: Record<Feeling, string> };

/** One person's answers to one question, oldest first, each as it was given: no line, no middle, no verdict. */
export function AnswersOver({ answers, faces }: Props) {
  const t = useWords('hand-over');
  const { date } = useFormats();
  if (answers.length === 0) return <p className={css.date}>{t('answers.not-asked')}</p>;
  return (
    <ol className={css.over}>
      {answers.map(({ given, on, sitting }) => (
        <li key={sitting} className={css.one}>
          <Mark given={given} />
          <span className={css.word}>
            <InWords given={given} faces={faces} />
          </span>
          <span className={css.date}>{date(on, 'short')}</span>
        </li>
      ))}
    </ol>
  );
}

const feelingOf = (given: Given): Feeling | undefined =>
  given.kind === 'face' ? feelings.find((one) => one === given.face) : undefined;

function Mark({ given }: { given: Given }) {
  const { number } = useFormats();
  const feeling = feelingOf(given);
  if (feeling)
    return (
      <span className={css.mark}>
        <Face feeling={feeling} />
      </span>
    );
  if (given.kind === 'number')
    return (
      <span className={css.mark} aria-hidden="true">
        <span className={css.figure}>{number(given.number)}</span>
      </span>
    );
  return (
    <span className={css.mark} data-none="">
      <Icon name={given.kind === 'skipped' ? 'skip' : 'question'} />
    </span>
  );
}

function InWords({ given, faces }: { given: Given; faces: Record<Feeling, string> }) {
  const t = useWords('hand-over');
  const { number } = useFormats();
  const feeling = feelingOf(given);
  if (feeling) return faces[feeling];
  if (given.kind === 'number') return t('answers.involved', { number: number(given.number) });
  return t(given.kind === 'skipped' ? 'answers.skipped' : 'answers.not-understood');
}
