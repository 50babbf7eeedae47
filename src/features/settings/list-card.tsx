import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './settings.module.css';

interface Row {
  readonly find: string;
  readonly say?: string | undefined;
}

type Props = {
  title: string;
  why: string;
  /** label of the word that is looked for */
  from: string;
  /** label of the plain word; left out where there is none */
  to?: string | undefined;
  rows: readonly Row[];
  onAdd: (find: string, say: string) => void;
  onRemove: (find: string) => void;
};

/** How many rows are shown at once: a list of two hundred words is looked through by searching. */
const SHOWN = 12;

/** One list of words: search, take out, add. Each change is saved as it is made. */
export function ListCard({ title, why, from, to, rows, onAdd, onRemove }: Props) {
  const t = useWords('council');
  const [search, setSearch] = useState('');
  const [word, setWord] = useState('');
  const [plain, setPlain] = useState('');
  const [all, setAll] = useState(false);
  const wanted = search.trim().toLowerCase();
  const found = rows.filter(({ find, say }) => `${find} ${say ?? ''}`.toLowerCase().includes(wanted));
  const shown = all ? found : found.slice(0, SHOWN);
  const ready = word.trim() !== '' && (to === undefined || plain.trim() !== '');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    onAdd(word.trim(), plain.trim());
    setWord('');
    setPlain('');
  };
  return (
    <Card title={title}>
      <div className={css.stack}>
        <p className={css.soft}>{why}</p>
        <TextField
          label={t('words.search')}
          type="search"
          icon="search"
          value={search}
          onChange={setSearch}
        />
        <ul className={css.words} aria-label={title}>
          {shown.map(({ find, say }) => (
            <li key={find}>
              <span>
                <b>{find}</b>
                {say === undefined || say === '' ? null : <span className={css.soft}> → {say}</span>}
              </span>
              <Button kind="quiet" onClick={() => onRemove(find)}>
                {t('words.remove', { word: find })}
              </Button>
            </li>
          ))}
        </ul>
        {found.length === 0 ? <p>{t('words.none')}</p> : null}
        {found.length > shown.length ? (
          <div className={css.actions}>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t('words.all', { count: found.length })}
            </Button>
          </div>
        ) : null}
        <form className={css.group} autoComplete="off" onSubmit={add}>
          <TextField label={from} value={word} maxLength={120} onChange={setWord} />
          {to === undefined ? null : (
            <TextField label={to} value={plain} maxLength={120} onChange={setPlain} />
          )}
          <div className={css.actions}>
            <Button type="submit" icon="plus">
              {t('words.add')}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
