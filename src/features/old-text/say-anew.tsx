import { useWords } from '../../i18n/use-words.ts';
import type { TextShelf } from '../../plan/brought-forward/facts.ts';
import type { Statement } from '../../plan/brought-forward/statements.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { useCouncil } from '../../record/use-council.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './old-text.module.css';
import type { TextForm } from './text-form.ts';

/** How the words of each kind are looked at; a wish is somebody's own words, and nobody's to improve. */
const looked = {
  worries: 'worry',
  goingWell: 'going-well',
  goals: 'goal',
  steps: 'plan-b',
  bottomLines: 'must-do',
  planBs: 'plan-b',
  wishes: null,
} as const satisfies Record<TextShelf, string | null>;

type Props = {
  plan: Plan;
  statement: Statement;
  value: TextForm;
  onChange: (patch: Partial<TextForm>) => void;
  onSave: () => void;
};

/** New words for a text, each of its parts in a box of its own, with the advice every editor gives. */
export function SayAnew({ plan, statement, value, onChange, onSave }: Props) {
  const t = useWords('old-text');
  const editing = useWords('editing');
  const lists = useCouncil(wordLists);
  const of = looked[statement.shelf];
  const [first] = statement.parts;
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
      {statement.parts.map(({ name }) => (
        <TextArea
          key={name}
          label={t(`part.${name}`)}
          rows={2}
          value={value[name]}
          lang={value.language}
          onChange={(text) => onChange({ [name]: text })}
        />
      ))}
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => onChange({ language })}
      />
      {of === null ? null : (
        <WordingAdvice
          plan={plan}
          lists={lists}
          of={of}
          text={value[first.name]}
          language={value.language}
          onPut={(text) => onChange({ [first.name]: text })}
        />
      )}
      <div className={css.buttons}>
        <Button kind="main" type="submit">
          {t('change-do')}
        </Button>
        <Button kind="quiet" onClick={() => onChange({ doing: '' })}>
          {t('not-now')}
        </Button>
      </div>
    </form>
  );
}
