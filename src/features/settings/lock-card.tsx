import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { chosenSettings, lockChoices } from '../../record/chosen-settings.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { isEasyPin, pinOf } from '../../ui/pin-pad/easy-pin.ts';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

/** When the tablet locks by itself, the PIN for handing over, and the way to the keys. */
export function LockCard() {
  const t = useWords('settings');
  const { session } = useDevice();
  const { lockAfterMinutes } = chosenSettings(session.ring.settings);
  const { saved, save } = useSaveSettings();
  return (
    <Card title={t('lock.title')}>
      <div className={css.stack}>
        <SelectField
          label={t('lock.after')}
          value={String(lockAfterMinutes)}
          options={lockChoices.map((count) => ({
            value: String(count),
            words: t('lock.minutes', { count }),
          }))}
          onChange={(minutes) => void save({ lockAfterMinutes: Number(minutes) })}
        />
        <SavedNote saved={saved} />
        <PinForm />
        <div className={css.actions}>
          <Button href={paths.keys} icon="lock">
            {t('lock.keys')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function PinForm() {
  const t = useWords('settings');
  const { session } = useDevice();
  const { pin } = chosenSettings(session.ring.settings);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<'wrong' | 'easy' | null>(null);
  const { saved, save } = useSaveSettings();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = pinOf(typed);
    if (!/^\d{4,6}$/.test(wanted)) return setFault('wrong');
    if (isEasyPin(wanted)) return setFault('easy');
    if (await save({ pin: wanted })) setTyped('');
  };

  return (
    <form
      className={css.stack}
      autoComplete="off"
      aria-label={t('lock.pin')}
      onSubmit={(event) => void submit(event)}
    >
      <div className={css.tight}>
        <p className={css.label}>{t('lock.pin')}</p>
        <p>{t(pin === null ? 'lock.pin-none' : 'lock.pin-set')}</p>
        <p className={css.small}>{t('lock.pin-what')}</p>
      </div>
      <SecretField
        label={t('lock.pin-new')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setFault(null);
        }}
        showWords={t('file.show')}
        hideWords={t('file.hide')}
        error={fault === null ? undefined : t(`lock.pin-${fault}`)}
      />
      <div className={css.actions}>
        <Button type="submit">{t('lock.pin-save')}</Button>
        {pin === null ? null : (
          <Button kind="quiet" onClick={() => void save({ pin: null })}>
            {t('lock.pin-forget')}
          </Button>
        )}
      </div>
      <SavedNote saved={saved} />
    </form>
  );
}
