import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { type Phrase, phrases, type Theme, themes } from '../../plan/phrase/bank.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { LooksOf } from '../picture/layers.tsx';
import { Picture } from '../picture/picture.tsx';
import css from './phrase-panel.module.css';
import { useSayPhrase } from './use-say-phrase.ts';

type Props = {
  open: boolean;
  kind: Phrase['for'];
  looks: LooksOf;
  onPick: (phrase: Phrase) => void;
  onClose: () => void;
};

/** Ready sentences to pick from: a theme or a word, then the sentence. Two taps. */
export function PhrasePanel({ open, kind, looks, onPick, onClose }: Props) {
  const t = useWords('editing');
  return (
    <Dialog open={open} title={t('phrases.title')} size="wide" onClose={onClose}>
      <Choosing kind={kind} looks={looks} onPick={onPick} />
    </Dialog>
  );
}

function Choosing({ kind, looks, onPick }: Omit<Props, 'open' | 'onClose'>) {
  const t = useWords('editing');
  const words = useWords('phrases');
  const { code } = useLanguage();
  const themeOf = words as (key: string) => string;
  const say = useSayPhrase();
  const [theme, setTheme] = useState<Theme | null>(null);
  const [search, setSearch] = useState('');
  const looked = search.trim().toLocaleLowerCase(code).split(/\s+/u);
  const offered = phrases.filter((one) => one.for === kind);
  const shown = offered
    .map((phrase) => ({ phrase, text: say({ id: phrase.id, slots: {} }) }))
    .filter(({ phrase, text }) => {
      const whole = `${text} ${themeOf(`theme.${phrase.theme}`)}`.toLocaleLowerCase(code);
      return (theme === null || phrase.theme === theme) && looked.every((word) => whole.includes(word));
    });
  const some = new Set(offered.map((one) => one.theme));
  return (
    <div className={css.panel}>
      <TextField
        label={t('phrases.search')}
        type="search"
        icon="search"
        value={search}
        onChange={setSearch}
      />
      <FieldGroup legend={t('phrases.theme')}>
        <ChipRow>
          {themes
            .filter((one) => some.has(one))
            .map((one) => (
              <ChipPick
                key={one}
                type="checkbox"
                checked={theme === one}
                onChange={(on) => setTheme(on ? one : null)}
              >
                {themeOf(`theme.${one}`)}
              </ChipPick>
            ))}
        </ChipRow>
      </FieldGroup>
      <ul className={css.list} aria-label={t('phrases.title')}>
        {shown.map(({ phrase, text }) => (
          <li key={phrase.id}>
            <button type="button" className={css.phrase} onClick={() => onPick(phrase)}>
              <Picture picture={phrase.picture} looks={looks} size="2.75rem" />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p>{t('phrases.none')}</p> : null}
    </div>
  );
}
