import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { useSaid } from '../../plan-ui/said/use-said.ts';
import * as voice from '../../platform/speech.ts';
import { ListenButton, type Spoken } from '../../ui/listen-button/listen-button.tsx';

type Props = {
  texts: readonly Words[];
  onSpoken?: ((spoken: Spoken | null) => void) | undefined;
  slow?: boolean | undefined;
};

/** Reads aloud what people wrote, each in its own language. */
export function Listen({ texts, onSpoken, slow }: Props) {
  const t = useWords('common');
  const own = useWords('together');
  const words = {
    listen: t('action.listen'),
    stop: t('action.stop-listening'),
    noVoice: t('no-voice'),
    someWithout: own('some-without-voice'),
  };
  return <ListenButton voice={voice} texts={useSaid(texts)} words={words} onSpoken={onSpoken} slow={slow} />;
}
