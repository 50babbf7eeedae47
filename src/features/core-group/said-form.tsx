import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { Decide } from '../../plan/decision.ts';
import type { Words } from '../../plan/shapes.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './said-form.module.css';

type Props<R> = {
  planId: string;
  /** tells half-typed words apart; an id of ours */
  name: string;
  label: string;
  hint?: string | undefined;
  keepWords: string;
  closeWords?: string | undefined;
  onClose?: (() => void) | undefined;
  /** the words that stand in the plan already */
  said?: Words | null | undefined;
  /** may be kept empty */
  empty?: boolean | undefined;
  decide: Decide<R>;
  request: (words: Words) => R;
};

/** One box of people's own words and one button; half-typed words survive a reload. */
export function SaidForm<R>(props: Props<R>) {
  const { planId, name, label, hint, keepWords, said, empty = false, decide, request } = props;
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const form = useForm(planId, name, { words: said?.text ?? '' }, { words: '' });
  const [tried, setTried] = useState(false);
  const { words } = form.value;
  const keep = async () => {
    setTried(true);
    const language = said && said.text === words ? said.language : code;
    if (await form.save(decide, request({ text: words, language }))) props.onClose?.();
  };
  return (
    <div className={css.form}>
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        value={words}
        onChange={(text) => form.change({ words: text })}
        error={tried && form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
      />
      <div className={css.buttons}>
        <Button onClick={() => void keep()} waiting={!empty && words.trim() === ''}>
          {keepWords}
        </Button>
        {props.onClose ? (
          <Button
            kind="quiet"
            onClick={() => {
              form.afresh();
              props.onClose?.();
            }}
          >
            {props.closeWords}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
