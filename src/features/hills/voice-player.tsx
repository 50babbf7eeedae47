import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Voice } from '../../plan/hills/facts.ts';
import { playSound } from '../../platform/play-sound.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';

type Props = { planId: string; voice: Voice; number: number };

/** A recording to hear. It is opened only while it plays. */
export function VoicePlayer({ planId, voice, number: at }: Props) {
  const t = useWords('hills');
  const { number } = useFormats();
  const record = useRecord();
  const [state, setState] = useState<'still' | 'playing' | 'broken'>('still');
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const play = async () => {
    setState('playing');
    const opened = await record.keepsake(planId, voice.keepsake);
    if (!opened.ok) return setState('broken');
    stop.current = playSound(opened.keepsake, (played) => setState(played ? 'still' : 'broken'));
  };
  const words = { number: number(at), seconds: number(voice.seconds) };
  if (state === 'broken') return <p>{t('say.broken', words)}</p>;
  return (
    <Button
      size="listen"
      icon="speaker"
      pressed={state === 'playing'}
      onClick={() => (state === 'playing' ? stop.current?.() : void play())}
    >
      {t(state === 'playing' ? 'say.stop-playing' : 'say.play', words)}
    </Button>
  );
}
