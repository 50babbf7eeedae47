import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { useSaid } from '../../plan-ui/said/use-said.ts';
import * as voice from '../../platform/speech.ts';
import { ListenButton } from '../../ui/listen-button/listen-button.tsx';

/** Reads aloud what stands on the screen, each text in its own language. */
export function Listen({ texts }: { texts: readonly Words[] }) {
  const t = useWords('common');
  const words = {
    listen: t('action.listen'),
    stop: t('action.stop-listening'),
    noVoice: t('no-voice'),
  };
  return <ListenButton voice={voice} texts={useSaid(texts)} words={words} />;
}
