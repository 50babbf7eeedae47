import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { fillHill } from '../../plan/hills/decide.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { allVoices } from '../../plan/hills/views.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './hills.module.css';
import type { Around } from './task-frame.ts';
import { LONGEST_SECONDS, useVoice } from './use-voice.ts';
import { VoicePlayer } from './voice-player.tsx';

type Props = { planId: string; hill: Hill; around: Around };

/** Saying it aloud. Where there is no microphone, or it is refused, plain words and the other ways. */
export function SayPart({ planId, hill, around }: Props) {
  const t = useWords('hills');
  const { number } = useFormats();
  const troubleWords = useTroubleWords();
  const voice = useVoice(planId, hill);
  const { doing, trouble } = useActing(planId);
  const voices = allVoices(hill);
  const recording = voice.state === 'recording';
  const wrong = voice.trouble ?? trouble;
  return (
    <div className={css.say}>
      <p className={css.fine}>{t('say.why', { worker: around.worker })}</p>
      <Button
        size="big"
        icon={recording ? 'check' : 'microphone'}
        waiting={voice.state === 'asking' || voice.state === 'keeping'}
        pressed={recording}
        onClick={recording ? voice.stop : voice.start}
      >
        {t(
          recording
            ? 'say.stop'
            : voice.state === 'asking'
              ? 'say.asking'
              : voices.length > 0
                ? 'say.more'
                : 'say.start',
        )}
      </Button>
      <p className={css.listening} role="status">
        {recording
          ? t('say.listening', { seconds: number(voice.seconds), longest: number(LONGEST_SECONDS) })
          : voice.full
            ? t('say.full')
            : null}
      </p>
      {voice.problem === null ? null : <Notice tone="problem">{t(`say.problem.${voice.problem}`)}</Notice>}
      {wrong === null ? null : <Notice tone="problem">{troubleWords(wrong)}</Notice>}
      <ol className={css.voices}>
        {voices.map((one, at) => (
          <li key={one.keepsake}>
            <VoicePlayer planId={planId} voice={one} number={at + 1} />
            <Button
              size="listen"
              icon="trash"
              label={t('say.remove', { number: number(at + 1) })}
              onClick={() =>
                void doing(fillHill, { hill: hill.id, voices: voices.filter((other) => other !== one) })
              }
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
