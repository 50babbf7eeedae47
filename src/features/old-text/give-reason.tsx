import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './old-text.module.css';
import type { TextForm } from './text-form.ts';

type Props = {
  label: string;
  hint: string;
  doWords: string;
  value: TextForm;
  onChange: (patch: Partial<TextForm>) => void;
  onSave: () => void;
};

/** Why it is kept or retired, in somebody's words. */
export function GiveReason({ label, hint, doWords, value, onChange, onSave }: Props) {
  const t = useWords('old-text');
  return (
    <form
      className={css.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        value={value.because}
        lang={value.language}
        onChange={(because) => onChange({ because })}
      />
      <div className={css.buttons}>
        <Button kind="main" type="submit">
          {doWords}
        </Button>
        <Button kind="quiet" onClick={() => onChange({ doing: '' })}>
          {t('not-now')}
        </Button>
      </div>
    </form>
  );
}
