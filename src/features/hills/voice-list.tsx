import type { Voice } from '../../plan/hills/facts.ts';
import css from './hills.module.css';
import { VoicePlayer } from './voice-player.tsx';

/** Recordings to be heard, one after the other; not on paper. */
export function VoiceList({ planId, voices }: { planId: string; voices: readonly Voice[] }) {
  return (
    <ol className={css.voices} data-print="no">
      {voices.map((voice, at) => (
        <li key={voice.keepsake}>
          <VoicePlayer planId={planId} voice={voice} number={at + 1} />
        </li>
      ))}
    </ol>
  );
}
