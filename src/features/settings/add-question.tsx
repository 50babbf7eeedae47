import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Question } from '../../plan/feedback/facts.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { newId } from '../../platform/new-id.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipButton, ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { ListName } from './question-list.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';

type Props = {
  name: ListName;
  language: string;
  /** Waymark's own questions of this set that the council has taken out */
  left: readonly Question[];
  onAdd: (question: Question) => void;
};

const kinds = ['yes-no', 'feeling', 'how'] as const;
type Kind = (typeof kinds)[number];

/** A question of the council's own, or one of Waymark's put back. */
export function AddQuestion({ name, language, left, onAdd }: Props) {
  const t = useWords('council');
  const words = useQuestionWords(t('questions.worker'));
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('yes-no');
  const [watched, setWatched] = useState(false);
  const ready = text.trim() !== '';
  const add = () => {
    if (!ready) return;
    onAdd({ id: newId(), answer: kind, unsafe: watched ? 1 : 0, own: { [language]: text.trim() } });
    setText('');
    setWatched(false);
  };
  return (
    <Card title={t('questions.add-title')}>
      <div className={css.stack}>
        {left.length === 0 ? null : (
          <FieldGroup legend={t('questions.back-in')}>
            <ChipRow>
              {left.map((question) => (
                <ChipButton key={question.id} icon="plus" onClick={() => onAdd(question)}>
                  {words.question(name === 'more' ? 'age-8-11' : name, question).text}
                </ChipButton>
              ))}
            </ChipRow>
          </FieldGroup>
        )}
        <TextField
          label={t('questions.own')}
          hint={t('questions.own-hint')}
          value={text}
          lang={language}
          maxLength={200}
          onChange={setText}
          onEnter={add}
        />
        <SelectField
          label={t('questions.kind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, words: t(`questions.kinds.${one}`) }))}
          onChange={(one) => setKind(one as Kind)}
        />
        <ChipRow>
          <ChipPick type="checkbox" checked={watched} onChange={setWatched}>
            {t('questions.watch')}
          </ChipPick>
        </ChipRow>
        <div className={css.actions}>
          <Button icon="plus" waiting={!ready} onClick={add}>
            {t(ready ? 'questions.add' : 'questions.write-first')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
