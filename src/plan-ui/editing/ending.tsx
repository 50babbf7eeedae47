import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { Button } from '../../ui/button/button.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Said } from '../said/said.tsx';
import { readDay } from './day-reading.ts';
import { type Ending as EndingForm, EndingPart } from './ending-part.tsx';

type Props = {
  title: string;
  label: string;
  doWords: string;
  hint?: string | undefined;
  language: string;
  value: EndingForm;
  onChange: (value: EndingForm) => void;
  open?: boolean | undefined;
  /** Answers whether it is on the disk. */
  onEnd: (because: Words, on: string | undefined) => Promise<boolean>;
};

/** Ends something with a reason. What was typed stays until it is on the disk. */
export function Ending({ language, value, onChange, onEnd, ...words }: Props) {
  const end = async () => {
    const on = readDay(value.on);
    if (on.ok && (await onEnd({ text: value.because, language }, on.day)))
      onChange({ because: '', on: emptyDate });
  };
  return <EndingPart {...words} value={value} onChange={onChange} onEnd={() => void end()} strict />;
}

type EndedProps = {
  on: string;
  because: Words | null;
  reached?: boolean;
  onReopen?: (() => void) | undefined;
};

/** It ended: when, why, and the way back where there is one. */
export function Ended({ on, because, reached = false, onReopen }: EndedProps) {
  const t = useWords('editing');
  const { date } = useFormats();
  return (
    <Notice
      tone="info"
      note={because ? <Said words={because} /> : undefined}
      actions={onReopen ? <Button onClick={onReopen}>{t('reopen')}</Button> : undefined}
    >
      {t(reached ? 'reached-on' : 'ended-on', { date: date(on, 'short') })}
    </Notice>
  );
}
