import { tenThousand, urdu } from '../example-texts.ts';
import { StrengthMeter } from './strength-meter.tsx';

export const examples = [
  { name: 'nothing yet', node: <StrengthMeter level={0} words="Nothing typed yet" /> },
  { name: 'weak', node: <StrengthMeter level={1} words="Weak: guessed in minutes" /> },
  { name: 'strong', node: <StrengthMeter level={4} words="Strong: guessed in many lifetimes" /> },
  { name: 'urdu', node: <StrengthMeter level={3} words={urdu} /> },
  { name: 'long', node: <StrengthMeter level={2} words={tenThousand.slice(0, 600)} /> },
];
