import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { find } from '../../plan/find.ts';
import type { Words } from '../../plan/shapes.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './feedback-results.module.css';

/** What was said about one question: instead of a face, and what would make it one better; the latest first. */
export function SaidAbout({ question, sittings }: { question: string; sittings: readonly Sitting[] }) {
  const t = useWords('hand-over');
  const { date } = useFormats();
  const spoken = sittings.flatMap(({ id, on, given, said }) => {
    const instead = find(given, question);
    const better = said.filter((one) => one.question === question);
    return [
      ...(instead?.kind === 'said' ? [{ id, on, words: instead.words, better: false }] : []),
      ...better.map(({ words }) => ({ id, on, words, better: true })),
    ];
  });
  if (spoken.length === 0) return null;
  return (
    <ul className={css.said}>
      {spoken.reverse().map(({ id, on, words, better }) => (
        <li key={`${id} ${better} ${words.text}`}>
          <Quote words={words} />
          <p className={css.date}>
            {better ? `${t('answers.better')} · ` : null}
            {date(on, 'short')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Quote({ words }: { words: Words }) {
  return (
    <blockquote>
      <Said words={words} mark />
    </blockquote>
  );
}
