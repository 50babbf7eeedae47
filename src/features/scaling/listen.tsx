import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { useSaid } from '../../plan-ui/said/use-said.ts';
import { hasVoice, onVoicesChange, speak, stopSpeaking } from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './listen.module.css';

/** Reads these words aloud, one after the other, with voices that live on this tablet. */
export function Listen({ texts: written }: { texts: readonly Words[] }) {
  const texts = useSaid(written);
  const t = useWords('common');
  const [reading, setReading] = useState(false);
  const language = texts[0]?.language ?? 'en-GB';
  const voice = useSyncExternalStore(onVoicesChange, () => hasVoice(language));
  // Being stopped ends a reading as well; only the reading that is still wanted goes on to the next words.
  const wanted = useRef(0);
  useEffect(() => stopSpeaking, []);

  const readFrom = (at: number, reader: number): void => {
    if (reader !== wanted.current) return;
    const next = texts[at];
    const begun =
      next && speak({ text: next.text, lang: next.language, onEnd: () => readFrom(at + 1, reader) });
    setReading(begun === 'speaking');
  };
  const stop = () => {
    wanted.current += 1;
    stopSpeaking();
    setReading(false);
  };

  if (!voice)
    return (
      <p className={css.none}>
        <Icon name="speaker-off" />
        <span>{t('no-voice')}</span>
      </p>
    );
  return (
    <Button size="listen" icon="speaker" onClick={() => (reading ? stop() : readFrom(0, wanted.current))}>
      {t(reading ? 'action.stop-listening' : 'action.listen')}
    </Button>
  );
}
