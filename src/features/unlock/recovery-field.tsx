import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';

type Props = { value: string; onChange: (value: string) => void; error?: ReactNode };

/**
 * A recovery key typed from paper, readable while it is typed: nobody types 36 letters blind. Slips are told after
 * leaving the field, from the key's own check letter, before anything is derived.
 */
export function RecoveryField({ value, onChange, error }: Props) {
  const t = useWords('unlock');
  const problems = useWords('problems');
  const [slip, setSlip] = useState<'too-short' | 'too-long' | 'mistyped' | null>(null);

  const look = async () => {
    if (value.trim() === '') return;
    const { readRecoveryKey } = await import('../../vault/recovery-key.ts');
    const read = readRecoveryKey(value);
    setSlip(read.ok ? null : read.reason);
  };

  return (
    // The vault reads the key again when it is used, so a check that could not be fetched costs nothing.
    <div onBlur={() => void look().catch(() => undefined)}>
      <TextField
        label={t('forgot.key')}
        hint={t('forgot.key-hint')}
        value={value}
        onChange={(typed) => {
          setSlip(null);
          onChange(typed);
        }}
        spellCheck={false}
        error={error ?? (slip === null ? undefined : problems(`recovery-key-${slip}`))}
      />
    </div>
  );
}
