import { useState } from 'react';
import { urduShort } from '../example-texts.ts';
import { StrengthMeter } from '../strength-meter/strength-meter.tsx';
import { SecretField } from './secret-field.tsx';

function Secret(props: { error?: string; label?: string; start?: string }) {
  const [value, setValue] = useState(props.start ?? '');
  return (
    <SecretField
      label={props.label ?? 'Passphrase'}
      value={value}
      onChange={setValue}
      showWords="Show"
      hideWords="Hide"
      hint="Four or more words that do not belong together"
      error={props.error}
    >
      <StrengthMeter level={2} words="Middling: guessed in about a year" />
    </SecretField>
  );
}

export const examples = [
  { name: 'empty', node: <Secret /> },
  { name: 'filled', node: <Secret start="copper violin tuesday marsh" /> },
  { name: 'wrong', node: <Secret error="That did not open it. Check capital letters and try again." /> },
  { name: 'urdu', node: <Secret label={urduShort} /> },
];
