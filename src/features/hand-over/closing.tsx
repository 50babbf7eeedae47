import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import css from './closing.module.css';
import { type Around, HandedFrame } from './handed-frame.tsx';

/** The end, whatever was answered or not: thank you, and the tablet goes back. Nothing of the answers is here. */
export function Closing({ around, person }: { around: Around; person: Person }) {
  const t = useWords('feedback');
  return (
    <HandedFrame around={around} screen="closing">
      <div className={css.closing}>
        <PersonFace looks={now(person.looks)} size="xl" />
        <h1 className={css.title} tabIndex={-1}>
          {t('thanks.title', { name: now(person.name) })}
        </h1>
        <p className={css.words}>{t('thanks.give-back', { name: around.worker })}</p>
      </div>
    </HandedFrame>
  );
}
