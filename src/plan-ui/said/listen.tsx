import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { ListenButton, type Spoken, type Voice } from '../../ui/listen-button/listen-button.tsx';
import { useSaid } from './use-said.ts';

type Props = {
  /** The device's voices: `platform/speech.ts`. */
  voice: Voice;
  texts: readonly Words[];
  /** Hears what is being read, to mark it. */
  onSpoken?: ((spoken: Spoken | null) => void) | undefined;
  slow?: boolean | undefined;
};

/** Reads aloud what stands on the screen, each text in its own language. */
export function Listen({ voice, texts, onSpoken, slow }: Props) {
  const t = useWords('common');
  const words = {
    listen: t('action.listen'),
    stop: t('action.stop-listening'),
    noVoice: t('no-voice'),
    someWithout: t('some-without-voice'),
  };
  return <ListenButton voice={voice} texts={useSaid(texts)} words={words} onSpoken={onSpoken} slow={slow} />;
}
