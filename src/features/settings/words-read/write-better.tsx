import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type SentenceFault, sentenceFault } from '../../../i18n/checking/sentence-fault.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { slotsOf } from '../../../i18n/checking/slots-of.ts';
import { type LanguageCode, languageInfo } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipButton, ChipRow } from '../../../ui/chip/chip.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import settings from '../settings.module.css';
import { fromMarked } from './marked-text.ts';
import { useSlotWords } from './use-slot-words.ts';

type Props = {
  sentence: Sentence;
  code: LanguageCode;
  typed: string;
  onType: (typed: string) => void;
  onLeave: () => void;
  onUse: (after: string) => void;
  /** goes back to the words of the app, where others are in use */
  onBack: (() => void) | undefined;
};

/** A field for better words; they are looked at when they are to be used, and what was typed stays whatever is wrong. */
export function WriteBetter({ sentence, code, typed, onType, onLeave, onUse, onBack }: Props) {
  const t = useWords('check-words');
  const word = useSlotWords();
  const faultWords = useFaultWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<SentenceFault | null>(null);
  const slots = [...new Set(slotsOf(`${sentence.english} ${sentence.shipped}`))];
  useEffect(() => box.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const after = fromMarked(typed, slots, word);
    const found = sentenceFault(sentence, after);
    setFault(found);
    if (found === null) onUse(after);
    else box.current?.focus();
  };
  const put = (slot: string) => {
    const [from, to] = [
      box.current?.selectionStart ?? typed.length,
      box.current?.selectionEnd ?? typed.length,
    ];
    onType(`${typed.slice(0, from)}[${word(slot)}]${typed.slice(to)}`);
    box.current?.focus();
  };
  return (
    <form className={settings.group} autoComplete="off" noValidate onSubmit={submit}>
      <TextArea
        ref={box}
        label={t('write.label', { language: languageInfo(code).name })}
        hint={slots.length === 0 ? undefined : t('write.hint')}
        rows={2}
        lang={code}
        value={typed}
        onChange={(text) => {
          onType(text);
          setFault(null);
        }}
        error={fault === null ? undefined : faultWords(fault)}
      />
      {slots.length === 0 ? null : (
        <ChipRow>
          {slots.map((slot) => (
            <ChipButton key={slot} icon="plus" onClick={() => put(slot)}>
              {t('write.put', { slot: word(slot) })}
            </ChipButton>
          ))}
        </ChipRow>
      )}
      <div className={settings.actions}>
        <Button type="submit" kind="main">
          {t('write.use')}
        </Button>
        <Button onClick={onLeave}>{t('write.leave')}</Button>
        {onBack === undefined ? null : (
          <Button kind="quiet" icon="undo" onClick={onBack}>
            {t('row.back')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is wrong with what was written, in a plain sentence. */
function useFaultWords(): (fault: SentenceFault) => string {
  const t = useWords('check-words');
  const word = useSlotWords();
  const formats = useFormats();
  const named = (slots: readonly string[]) => formats.list(slots.map(word));
  return (fault) => {
    if (fault.is !== 'slots') return t(`write.${fault.is}`);
    const { missing, extra } = fault;
    return [
      missing.length === 0 ? '' : t('write.missing', { slots: named(missing) }),
      extra.length === 0 ? '' : t('write.extra', { slots: named(extra) }),
    ]
      .filter((words) => words !== '')
      .join(' ');
  };
}
