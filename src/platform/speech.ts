/** Where a word begins in the text being read, and how long it is, in UTF-16 units. */
export interface SpokenWord {
  readonly start: number;
  readonly length: number;
}

interface Speak {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** A little slower than the voice usually speaks, for whoever needs time. */
  readonly slow?: boolean;
  /** Called as each word begins, where the voice tells. */
  readonly onWord?: (word: SpokenWord) => void;
  /** Called once, when the reading ends, is stopped or fails. */
  readonly onEnd?: () => void;
}

const engine = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined'
    ? undefined
    : speechSynthesis;

/** Times the usual speed. Slower than this, words fall apart. */
const SLOW = 0.8;

/** Android writes `cy_GB`. */
const tag = (lang: string) => lang.replace('_', '-').toLowerCase();
const base = (lang: string) => tag(lang).split('-')[0];

/** Only voices that live on this device: any other sends the family's words to somebody's server. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const here = (engine()?.getVoices() ?? []).filter((voice) => voice.localService);
  const exact = here.find((voice) => tag(voice.lang) === tag(lang));
  return exact ?? here.find((voice) => base(voice.lang) === base(lang));
}

/** Can this device read this language aloud, by itself? Browsers may know only a moment after start. */
export function hasVoice(lang: string): boolean {
  return voiceFor(lang) !== undefined;
}

/** Calls back when the voices of the device become known or change; returns how to stop. */
export function onVoicesChange(listener: () => void): () => void {
  const synthesis = engine();
  synthesis?.addEventListener?.('voiceschanged', listener);
  return () => synthesis?.removeEventListener?.('voiceschanged', listener);
}

/** Stops reading. Nothing happens when nothing is read. */
export function stopSpeaking(): void {
  engine()?.cancel();
}

/** Some voices give no length: the word then runs to the next space. */
function wordAt(text: string, { charIndex, charLength }: SpeechSynthesisEvent): SpokenWord {
  const rest = text.slice(charIndex).search(/\s/u);
  const length = charLength > 0 ? charLength : rest === -1 ? text.length - charIndex : rest;
  return { start: charIndex, length };
}

/** Reads a text aloud, in place of what was being read. `no-voice`: nothing was read and nothing is called back. */
export function speak({ text, lang, slow = false, onWord, onEnd }: Speak): 'speaking' | 'no-voice' {
  const synthesis = engine();
  const voice = voiceFor(lang);
  if (synthesis === undefined || voice === undefined) return 'no-voice';
  synthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  if (slow) utterance.rate = SLOW;
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    onEnd?.();
  };
  utterance.addEventListener('boundary', (event) => {
    if (!ended && event.name === 'word') onWord?.(wordAt(text, event));
  });
  utterance.addEventListener('end', end);
  // Being stopped is an 'error' event too. Either way the reading is over, and the button must say so.
  utterance.addEventListener('error', end);
  synthesis.speak(utterance);
  return 'speaking';
}
