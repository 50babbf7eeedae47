import { useWords } from '../../i18n/use-words.ts';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { StrengthMeter } from '../../ui/strength-meter/strength-meter.tsx';
import type { Strength } from '../../vault/passphrase-strength.ts';
import { useStrength } from './use-strength.ts';

export type Typed = { readonly first: string; readonly again: string };
export const nothingTyped: Typed = { first: '', again: '' };

/** Which of the two fields keeps a new passphrase from being used, before the vault judges it; null when neither. */
export function typedFault({ first, again }: Typed): 'missing' | 'not-same' | null {
  if (first.trim() === '') return 'missing';
  return first === again ? null : 'not-same';
}

/** *One more word* would be a promise too much while a phrase is guessed at once. */
function saying({ score, reason }: Strength) {
  return score === 0 && reason === 'one-more-word' ? 'more-words' : reason;
}

type Props = {
  value: Typed;
  onChange: (value: Typed) => void;
  /** Words that do not count: the worker's own name. */
  known?: string;
  fault: 'missing' | 'not-same' | null;
  isFirst?: boolean;
};

/** A passphrase twice, judged honestly while it is typed. Pasting from a password safe works in both. */
export function NewPassphrase({ value, onChange, known = '', fault, isFirst = false }: Props) {
  const t = useWords('unlock');
  const strength = useStrength(value.first, known);
  return (
    <>
      <SecretField
        label={t(isFirst ? 'passphrase.label' : 'passphrase.new')}
        hint={t('passphrase.hint')}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        showWords={t('show')}
        hideWords={t('hide')}
        error={fault === 'missing' ? t('passphrase.missing') : undefined}
      >
        <StrengthMeter level={strength.score} words={t(`strength.${saying(strength)}`)} />
      </SecretField>
      <SecretField
        label={t('passphrase.again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        showWords={t('show')}
        hideWords={t('hide')}
        error={fault === 'not-same' ? t('passphrase.not-same') : undefined}
      />
    </>
  );
}
