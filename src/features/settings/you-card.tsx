import { type FormEvent, useState } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { isLanguageCode, languageInfo, languages, offeredAs } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { NotHere } from '../../plan-ui/language-switch/language-marks.tsx';
import { newId } from '../../platform/new-id.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

/** The worker's name and the language of the worker's screens. */
export function YouCard() {
  const t = useWords('settings');
  const common = useWords('common');
  const { session } = useDevice();
  const author = session.ring.settings?.author ?? null;
  const { worker, chooseWorker } = useChosenLanguages();
  const [name, setName] = useState(author?.name ?? '');
  const [missing, setMissing] = useState(false);
  const { saved, save } = useSaveSettings();
  const changed = name.trim() !== (author?.name ?? '');
  const { checked, worker: complete } = languageInfo(worker);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    // The id stays: the same person under a better name.
    if (name.trim() !== '' && changed)
      void save({ author: { id: author?.id ?? newId(), name: name.trim() } });
  };
  const choose = (code: string) => {
    if (!isLanguageCode(code)) return;
    void save({ language: code }).then((done) => {
      if (done) chooseWorker(code);
    });
  };

  return (
    <Card title={t('you.title')}>
      <div className={css.stack}>
        <form className={css.stack} autoComplete="off" onSubmit={submit}>
          <TextField
            label={t('you.name')}
            hint={t('you.name-hint')}
            value={name}
            onChange={setName}
            spellCheck={false}
            error={missing ? t('you.name-missing') : undefined}
          />
          {changed ? (
            <div className={css.actions}>
              <Button type="submit" kind="main">
                {common('action.save')}
              </Button>
            </div>
          ) : null}
        </form>
        <SelectField
          label={t('you.language')}
          hint={t('you.language-hint')}
          value={worker}
          options={languages.map((language) => ({
            value: language.code,
            words: offeredAs(language.code),
            lang: language.code,
          }))}
          onChange={choose}
        />
        {checked === 'draft' || !complete ? (
          <p className={css.small}>
            {checked === 'draft' ? `${t('you.language-draft')} ` : null}
            {complete ? null : t('you.half')}
          </p>
        ) : null}
        <NotHere />
        <SavedNote saved={saved} />
      </div>
    </Card>
  );
}
