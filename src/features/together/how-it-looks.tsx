import { useLanguage } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Reading } from '../../plan/people/facts.ts';
import { LanguageLacking } from '../../plan-ui/languages-lacking/languages-lacking.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { BesideSwitch } from '../../plan-ui/side-by-side/beside-switch.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './how-it-looks.module.css';
import { LevelMark } from './level-mark.tsx';
import type { Reads } from './use-reading.ts';

type ButtonProps = { open: boolean; onOpen: (open: boolean) => void };

/** In the corner of every screen here: level, text size and contrast are one tap away. */
export function LooksButton({ open, onOpen }: ButtonProps) {
  const t = useWords('together');
  return (
    <span className={css.button}>
      <Button
        size="listen"
        label={t('looks.open')}
        expanded={open}
        picture={
          <span className={css.letters} aria-hidden="true">
            Aa
          </span>
        }
        onClick={() => onOpen(!open)}
      />
    </span>
  );
}

/** One plan, three levels; how large and how dark. Every choice is seen at once behind it. */
export function HowItLooks({ reads, onClose }: { reads: Reads; onClose: () => void }) {
  const t = useWords('together');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { reading, of, choose, trouble } = reads;
  const { code } = useLanguage();
  const chosen = languageFor(reading.beside ?? '');
  const beside = chosen === undefined || chosen === code ? null : chosen;
  return (
    <section className={css.panel} aria-label={t('looks.open')}>
      <Choice
        size="family"
        legend={t('looks.level')}
        value={reading.level}
        onChange={(level) => choose({ level })}
        options={(['pictures', 'short', 'full'] as const).map((level) => ({
          value: level,
          words: t(`looks.${level}`),
          mark: () => <LevelMark level={level} />,
        }))}
      />
      <div className={css.pair}>
        <Choice
          size="family"
          legend={t('looks.size')}
          value={reading.text}
          onChange={(text) => choose({ text })}
          options={(['usual', 'large', 'largest'] as const).map((text) => ({
            value: text,
            words: <SizeMark size={text} />,
          }))}
        />
        <Choice
          size="family"
          legend={t('looks.contrast')}
          value={reading.contrast}
          onChange={(contrast) => choose({ contrast })}
          options={(['soft', 'strong'] as const).map((contrast) => ({
            value: contrast,
            words: t(`looks.${contrast}`),
          }))}
        />
      </div>
      <BesideSwitch
        size="family"
        first={code}
        value={beside}
        onChange={(other) => choose({ beside: other ?? undefined })}
      />
      {beside === null ? null : <LanguageLacking code={beside} />}
      <div className={css.foot}>
        <p>{of ? t('looks.kept-for', { name: now(of.name) }) : t('looks.for-now')}</p>
        <Button size="listen" icon="check" onClick={onClose}>
          {common('action.done')}
        </Button>
      </div>
      {trouble === null ? null : (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(trouble)}
        </Notice>
      )}
    </section>
  );
}

/** A letter as large as the text will be, and its name for the ear. */
function SizeMark({ size }: { size: Reading['text'] }) {
  const t = useWords('together');
  return (
    <span className={css.size} data-size={size}>
      <span aria-hidden="true">{t('looks.letter')}</span>
      <span className={css.spoken}>{t(`looks.${size}`)}</span>
    </span>
  );
}
