import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type Contacts, contacts } from '../../plan/council/contacts.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { SavedNote } from './saved-note.tsx';
import css from './settings.module.css';
import { useSaveCouncil } from './use-save-council.ts';

const MOST_NUMBERS = 12;
const empty = { name: '', phone: '', when: '' };

/** The numbers a worker is shown when a child may not be safe, in the order to try them. */
export function ContactsCard() {
  const t = useWords('council');
  const kept = useCouncil(contacts);
  const [form, setForm] = useState<Contacts>(kept);
  const { saved, save } = useSaveCouncil(contacts);
  const write = (at: number, change: Partial<Contacts['duty'][number]>) =>
    setForm({ ...form, duty: form.duty.map((line, i) => (i === at ? { ...line, ...change } : line)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({
      ...form,
      duty: form.duty.filter(({ name, phone }) => name.trim() !== '' || phone.trim() !== ''),
    });
  };
  return (
    <Card title={t('contacts.title')}>
      <form className={css.stack} autoComplete="off" onSubmit={submit}>
        <p className={css.soft}>{t('contacts.why')}</p>
        <TextField
          label={t('contacts.council')}
          value={form.council}
          maxLength={200}
          onChange={(council) => setForm({ ...form, council })}
        />
        {form.duty.length === 0 ? <p>{t('contacts.none')}</p> : null}
        {form.duty.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name than their place
          <fieldset key={at} className={css.group}>
            <legend className={css.label}>{t('contacts.row', { count: at + 1 })}</legend>
            <TextField
              label={t('contacts.name')}
              value={line.name}
              maxLength={200}
              onChange={(name) => write(at, { name })}
            />
            <TextField
              label={t('contacts.phone')}
              value={line.phone}
              maxLength={200}
              onChange={(phone) => write(at, { phone })}
            />
            <TextField
              label={t('contacts.when')}
              value={line.when}
              maxLength={200}
              onChange={(when) => write(at, { when })}
            />
            <div className={css.actions}>
              <Button
                kind="quiet"
                onClick={() => setForm({ ...form, duty: form.duty.filter((_, i) => i !== at) })}
              >
                {t('contacts.remove', { count: at + 1 })}
              </Button>
            </div>
          </fieldset>
        ))}
        <div className={css.actions}>
          {form.duty.length < MOST_NUMBERS ? (
            <Button icon="plus" onClick={() => setForm({ ...form, duty: [...form.duty, empty] })}>
              {t('contacts.add')}
            </Button>
          ) : null}
          <Button type="submit" kind="main">
            {t('contacts.save')}
          </Button>
        </div>
        <SavedNote saved={saved} />
      </form>
    </Card>
  );
}
