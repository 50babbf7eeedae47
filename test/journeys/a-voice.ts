import type { Page } from '@playwright/test';

/**
 * The Chromium of the tests has no voices at all, so what a tablet lends is stood in for: one voice that lives on it, and one
 * that would send the words to somebody's server. Everything else is the app's own.
 * Call before the first page is loaded. The test then lets the voice go on word by word with `sayWord`.
 */
export async function lendVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const tell = (utterance: Utterance, what: string, more = {}) =>
      utterance.dispatchEvent(Object.assign(new Event(what), more));
    class Voices extends EventTarget {
      reading: Utterance | null = null;
      readonly said: { text: string; voice: string; slow: boolean }[] = [];
      getVoices() {
        return [
          { name: 'far away', lang: 'en-GB', localService: false },
          { name: 'on the tablet', lang: 'en-GB', localService: true },
        ];
      }
      speak(utterance: Utterance) {
        this.reading = utterance;
        this.said.push({
          text: utterance.text,
          voice: utterance.voice?.name ?? '',
          slow: utterance.rate < 1,
        });
      }
      cancel() {
        const before = this.reading;
        this.reading = null;
        if (before) tell(before, 'error');
      }
      /** The voice comes to the word that begins there. */
      word(charIndex: number, charLength: number) {
        if (this.reading) tell(this.reading, 'boundary', { name: 'word', charIndex, charLength });
      }
      end() {
        const before = this.reading;
        this.reading = null;
        if (before) tell(before, 'end');
      }
    }
    const voices = new Voices();
    Object.defineProperty(window, 'speechSynthesis', { value: voices });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

type Lent = {
  readonly said: readonly { text: string; voice: string; slow: boolean }[];
  word(start: number, length: number): void;
  end(): void;
};

/** What was given to the voice so far, in order. */
export const whatWasRead = (page: Page): Promise<Lent['said']> =>
  page.evaluate(() => (speechSynthesis as unknown as Lent).said.map((one) => ({ ...one })));

/** The voice comes to this word of the text. */
export async function sayWord(page: Page, text: string, word: string): Promise<void> {
  await page.evaluate(([start, length]) => (speechSynthesis as unknown as Lent).word(start, length), [
    text.indexOf(word),
    word.length,
  ] as const);
}

/** The voice has read the text to its end. */
export const endOfText = (page: Page): Promise<void> =>
  page.evaluate(() => (speechSynthesis as unknown as Lent).end());
