import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../button/button.tsx';
import css from './listen-button.module.css';

/** What the device lends for reading aloud; the caller brings it in (src/platform/speech.ts has this shape). */
export interface Voice {
  hasVoice(lang: string): boolean;
  onVoicesChange(listener: () => void): () => void;
  speak(what: { text: string; lang: string; onEnd: () => void }): 'speaking' | 'no-voice';
  stopSpeaking(): void;
}

type Props = {
  voice: Voice;
  /** Read one after the other, each in its own language; a text nobody here can read is passed over. */
  texts: readonly { readonly text: string; readonly language: string }[];
  words: { listen: ReactNode; stop: ReactNode; noVoice: ReactNode };
};

/** Reads texts aloud with voices that live on the device. Where there is none for any of them, the button says so. */
export function ListenButton({ voice, texts, words }: Props) {
  const [reading, setReading] = useState(false);
  // Stopping ends a reading too; only the reading still wanted goes on to the next text.
  const wanted = useRef(0);
  const able = useSyncExternalStore(voice.onVoicesChange, () =>
    texts.some(({ language }) => voice.hasVoice(language)),
  );
  useEffect(() => {
    return () => {
      wanted.current += 1;
      voice.stopSpeaking();
    };
  }, [voice]);

  const readFrom = (at: number, turn: number): void => {
    if (turn !== wanted.current) return;
    const next = texts[at];
    if (next === undefined) {
      setReading(false);
      return;
    }
    const begun = voice.speak({
      text: next.text,
      lang: next.language,
      onEnd: () => readFrom(at + 1, turn),
    });
    if (begun === 'speaking') setReading(true);
    else readFrom(at + 1, turn);
  };
  const press = () => {
    wanted.current += 1;
    if (reading) {
      voice.stopSpeaking();
      setReading(false);
    } else readFrom(0, wanted.current);
  };

  if (!able)
    return (
      <span className={css.none}>
        <Button size="listen" icon="speaker-off" waiting>
          {words.noVoice}
        </Button>
      </span>
    );
  return (
    <Button size="listen" icon="speaker" onClick={press}>
      {reading ? words.stop : words.listen}
    </Button>
  );
}
