import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import type { Trouble } from '../../record/use-acting.ts';
import type { Draft } from '../../record/use-draft.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import css from './question.module.css';
import { Tiles } from './tiles.tsx';

type Props = {
  around: Around;
  screen: string;
  title: Words;
  hint: string;
  /** above the title: which question this is about */
  about?: Words | undefined;
  draft: Draft<string>;
  trouble: Trouble | null;
  /** the tiles below */
  children: ReactNode;
};

/** A screen with one box for a person's own words; the worker writes for whoever does not write. */
export function InWords({ around, screen, title, hint, about, draft, trouble, children }: Props) {
  const t = useWords('feedback');
  const { code } = useLanguage();
  const aloud = [...(about ? [about] : []), title, { text: hint, language: code }];
  return (
    <HandedFrame around={around} screen={screen} trouble={trouble} foot={<Tiles>{children}</Tiles>}>
      <div className={css.question}>
        <Picture picture="speech" size="clamp(3.75rem, min(20vw, 15dvh), 10rem)" />
        {about === undefined ? null : (
          <p className={css.ask}>
            <Said words={about} />
          </p>
        )}
        <h1 className={css.title} tabIndex={-1}>
          <Said words={title} mark />
        </h1>
        <p className={css.ask}>{hint}</p>
        <Listen voice={voice} texts={aloud} />
        <div className={css.typing}>
          <TextArea
            label={t('say.label')}
            size="large"
            rows={4}
            lang={code}
            value={typedIn(draft)}
            onChange={draft.keep}
          />
        </div>
      </div>
    </HandedFrame>
  );
}

/** What stands in the box; a draft of another shape is no draft. */
export const typedIn = ({ value }: Draft<string>): string => (typeof value === 'string' ? value : '');
