import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { find } from '../../plan/find.ts';
import { SHEET } from '../../plan/hills/drawing.ts';
import type { Words } from '../../plan/shapes.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useStrokes } from '../../record/use-keepsake.ts';
import { Drawing } from '../../ui/drawing/drawing.tsx';
import css from './feedback-results.module.css';

type Props = { planId: string; name: string; question: string; sittings: readonly Sitting[] };

/** What was said or drawn about one question: instead of a face, and what would make it one better; the latest first. */
export function SaidAbout({ planId, name, question, sittings }: Props) {
  const t = useWords('hand-over');
  const { date } = useFormats();
  const spoken = sittings.flatMap(({ id, on, given, said }) => {
    const instead = find(given, question);
    const better = said.filter((one) => one.question === question);
    return [
      ...(instead?.kind === 'said' ? [{ id, on, words: instead.words, better: false }] : []),
      ...(instead?.kind === 'drawn' ? [{ id, on, drawing: instead.drawing, better: false }] : []),
      ...better.map(({ words }) => ({ id, on, words, better: true })),
    ];
  });
  if (spoken.length === 0) return null;
  return (
    <ul className={css.said}>
      {spoken.reverse().map((one) => (
        <li key={`${one.id} ${one.better} ${'words' in one ? one.words.text : one.drawing}`}>
          {'words' in one ? (
            <Quote words={one.words} />
          ) : (
            <Drawn planId={planId} name={name} drawing={one.drawing} />
          )}
          <p className={css.date}>
            {one.better ? `${t('answers.better')} · ` : null}
            {date(one.on, 'short')}
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

/** A drawing that was given instead of a face. */
function Drawn({ planId, name, drawing }: { planId: string; name: string; drawing: string }) {
  const t = useWords('hills');
  const strokes = useStrokes(planId, drawing);
  if (strokes === 'missing') return <p>{t('drawing-missing')}</p>;
  return (
    <div className={css.drawing}>
      {strokes === null ? null : <Drawing lines={strokes} sheet={SHEET} label={t('drawing-of', { name })} />}
    </div>
  );
}
