import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import type { DateParts } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DayChoice } from './day-choice.tsx';
import css from './ending-part.module.css';

/** Why something ends, and on which day, while it is being typed. */
export type Ending = {
  readonly because: string;
  readonly on: DateParts;
};

type Props = {
  /** What is folded away: "This worry is over". */
  title: string;
  label: string;
  hint?: string | undefined;
  doWords: string;
  value: Ending;
  onChange: (value: Ending) => void;
  onEnd: () => void;
  /** Why it was not done. */
  error?: string | undefined;
  strict?: boolean | undefined;
  /** It waits to be done: not folded away. */
  open?: boolean | undefined;
  /** what else is asked before the day */
  children?: ReactNode;
};

/** Ending something with a reason, folded away at the foot of an editor: nothing is deleted, it stays in the history. */
export function EndingPart(props: Props) {
  const {
    title,
    label,
    hint,
    doWords,
    value,
    onChange,
    onEnd,
    error,
    strict,
    open = false,
    children,
  } = props;
  const t = useWords('editing');
  return (
    <Disclosure title={title} startOpen={open || error !== undefined}>
      <div className={css.part}>
        <TextArea
          label={label}
          hint={hint}
          rows={2}
          value={value.because}
          error={error}
          onChange={(because) => onChange({ ...value, because })}
        />
        {children}
        <DayChoice
          legend={t('on-which-day')}
          hint={t('today-if-empty')}
          value={value.on}
          strict={strict}
          onChange={(on) => onChange({ ...value, on })}
        />
        <div>
          <Button onClick={onEnd}>{doWords}</Button>
        </div>
      </div>
    </Disclosure>
  );
}
