import { beforeEach, expect, it, vi } from 'vitest';
import { hasVoice, onVoicesChange, speak, stopSpeaking } from './speech.ts';

class Utterance extends EventTarget {
  voice: unknown;
  lang = '';
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class Engine extends EventTarget {
  said: Utterance[] = [];
  voices = [
    { name: 'far', lang: 'cy-GB', localService: false },
    { name: 'american', lang: 'en-US', localService: true },
    { name: 'british', lang: 'en_GB', localService: true },
    { name: 'urdu', lang: 'ur-PK', localService: true },
  ];
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => this.said.push(utterance);
  cancel = () => this.said.at(-1)?.dispatchEvent(new Event('error'));
}

let engine: Engine;
beforeEach(() => {
  engine = new Engine();
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

it('uses only voices that live on the device', () => {
  expect(hasVoice('en-GB')).toBe(true);
  expect(hasVoice('ur')).toBe(true);
  expect(hasVoice('cy')).toBe(false);
  expect(speak({ text: 'Bore da', lang: 'cy' })).toBe('no-voice');
  expect(engine.said).toEqual([]);
});

it('prefers the voice of the country', () => {
  speak({ text: 'Hello', lang: 'en-GB' });
  expect(engine.said[0]?.voice).toMatchObject({ name: 'british' });
});

it('tells each word, with or without a length from the voice', () => {
  const onWord = vi.fn();
  expect(speak({ text: 'Gran rings Mum', lang: 'en-GB', onWord })).toBe('speaking');
  const say = (charIndex: number, charLength: number) =>
    engine.said[0]?.dispatchEvent(
      Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength }),
    );
  say(0, 4);
  say(5, 0);
  say(11, 0);
  expect(onWord.mock.calls.map(([word]) => word)).toEqual([
    { start: 0, length: 4 },
    { start: 5, length: 5 },
    { start: 11, length: 3 },
  ]);
});

it('ends once, also when stopped or replaced', () => {
  const first = vi.fn();
  const second = vi.fn();
  speak({ text: 'one', lang: 'en-GB', onEnd: first });
  speak({ text: 'two', lang: 'en-GB', onEnd: second });
  expect(first).toHaveBeenCalledTimes(1);
  stopSpeaking();
  engine.said[1]?.dispatchEvent(new Event('end'));
  expect(second).toHaveBeenCalledTimes(1);
});

it('hears of voices that come late', () => {
  const heard = vi.fn();
  const stop = onVoicesChange(heard);
  engine.dispatchEvent(new Event('voiceschanged'));
  stop();
  engine.dispatchEvent(new Event('voiceschanged'));
  expect(heard).toHaveBeenCalledTimes(1);
});

it('is quiet where there is no speech at all', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(hasVoice('en-GB')).toBe(false);
  expect(speak({ text: 'x', lang: 'en-GB' })).toBe('no-voice');
  expect(() => {
    stopSpeaking();
    onVoicesChange(() => undefined)();
  }).not.toThrow();
});
