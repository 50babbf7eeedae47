import { useWords } from '../../i18n/use-words.ts';
import { Choice } from '../../ui/choice/choice.tsx';
import { FilePick } from '../../ui/file-pick/file-pick.tsx';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';

/** What opens a backup, as far as it is typed. */
export type BackupChoice = {
  readonly file: File | null;
  readonly kind: 'passphrase' | 'recovery';
  readonly text: string;
};
export const nothingChosen: BackupChoice = { file: null, kind: 'passphrase', text: '' };

/** What is still missing before a backup can be tried. */
export function missingOf({ file, text }: BackupChoice): 'file' | 'secret' | null {
  if (file === null) return 'file';
  return text.trim() === '' ? 'secret' : null;
}

type Props = {
  value: BackupChoice;
  onChange: (value: BackupChoice) => void;
  missing: 'file' | 'secret' | null;
};

/** A backup file and the passphrase or recovery key it was made with. */
export function BackupFileFields({ value, onChange, missing }: Props) {
  const t = useWords('settings');
  const { file, kind, text } = value;
  const secretError = missing === 'secret' ? t('file.secret-missing') : undefined;
  const type = (typed: string) => onChange({ ...value, text: typed });
  return (
    <>
      <FilePick
        label={t(file === null ? 'file.pick' : 'file.pick-again')}
        chosen={file === null ? undefined : t('file.picked', { name: file.name })}
        accept=".waymark"
        // Closing the window without choosing keeps what was chosen before.
        onPick={(picked) => picked !== null && onChange({ ...value, file: picked })}
        error={missing === 'file' ? t('file.pick-missing') : undefined}
      />
      <Choice
        legend={t('file.with')}
        options={[
          { value: 'passphrase', words: t('file.by-passphrase') },
          { value: 'recovery', words: t('file.by-recovery') },
        ]}
        value={kind}
        onChange={(chosen) => onChange({ ...value, kind: chosen, text: '' })}
      />
      {kind === 'passphrase' ? (
        <SecretField
          label={t('file.secret')}
          value={text}
          onChange={type}
          showWords={t('file.show')}
          hideWords={t('file.hide')}
          error={secretError}
        />
      ) : (
        <TextField
          label={t('file.key')}
          hint={t('file.key-hint')}
          value={text}
          onChange={type}
          spellCheck={false}
          error={secretError}
        />
      )}
    </>
  );
}
