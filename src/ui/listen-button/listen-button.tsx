import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../button/button.tsx';
import css from './listen-button.module.css';

/** Where the word being read begins in its text, and how long it is, in UTF-16 units. */
export interface SpokenPart {
  readonly start: number;
  readonly length: number;
}

/** Which text is being read, and which word of it; null where the voice does not tell its words. */
export interface Spoken {
  readonly at: number;
  readonly word: SpokenPart | null;
}

/** What the device lends for reading aloud; the caller brings it in (src/platform/speech.ts has this shape). */
export interface Voice {
  hasVoice(lang: string): boolean;
  onVoicesChange(listener: () => void): () => void;
  speak(what: {
    text: string;
    lang: string;
    slow: boolean;
    onWord: (word: SpokenPart) => void;
    onEnd: () => void;
  }): 'speaking' | 'no-voice';
  stopSpeaking(): void;
}

type Props = {
  voice: Voice;
  /** Read one after the other, each in its own language; a text nobody here can read is passed over. */
  texts: readonly { readonly text: string; readonly language: string }[];
  words: { listen: ReactNode; stop: ReactNode; noVoice: ReactNode; someWithout?: ReactNode };
  /** Hears what is being read, to mark it; null when the reading is over. */
  onSpoken?: ((spoken: Spoken | null) => void) | undefined;
  /** A little slower than the voice usually speaks. */
  slow?: boolean | undefined;
};

/** Reads texts aloud with voices that live on the device. Where there is none for any of them, the button says so. */
export function ListenButton({ voice, texts, words, onSpoken, slow = false }: Props) {
  const [reading, setReading] = useState(false);
  // Stopping ends a reading too; only the reading still wanted goes on to the next text.
  const wanted = useRef(0);
  const able = useSyncExternalStore(voice.onVoicesChange, () =>
    texts.some(({ language }) => voice.hasVoice(language)),
  );
  const allAble = useSyncExternalStore(voice.onVoicesChange, () =>
    texts.every(({ language }) => voice.hasVoice(language)),
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
      onSpoken?.(null);
      return;
    }
    const begun = voice.speak({
      text: next.text,
      lang: next.language,
      slow,
      onWord: (word) => {
        if (turn === wanted.current) onSpoken?.({ at, word });
      },
      onEnd: () => readFrom(at + 1, turn),
    });
    if (begun === 'speaking') {
      setReading(true);
      onSpoken?.({ at, word: null });
    } else readFrom(at + 1, turn);
  };
  const press = () => {
    wanted.current += 1;
    if (reading) {
      voice.stopSpeaking();
      setReading(false);
      onSpoken?.(null);
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
  const button = (
    <Button size="listen" icon="speaker" onClick={press}>
      {reading ? words.stop : words.listen}
    </Button>
  );
  if (allAble || words.someWithout === undefined) return button;
  return (
    <span className={css.some}>
      {button}
      <span className={css.without}>{words.someWithout}</span>
    </span>
  );
}
