import { type FormEvent, useState } from 'react';
import { languages, offeredAs } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Question } from '../../plan/feedback/facts.ts';
import { allSets, questionSets } from '../../plan/feedback/question-sets.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { AddQuestion } from './add-question.tsx';
import { type ListName, QuestionList } from './question-list.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';
import { useSaveCouncil } from './use-save-council.ts';

const days = [5, 7, 10, 14, 21, 28].map((count) => ({ value: String(count), words: String(count) }));

/** A question of the council's own that says nothing in any language is not asked. */
const said = (list: readonly Question[]): Question[] =>
  list.flatMap((one) => {
    if (!one.own) return [one];
    const own = Object.entries(one.own).filter(([, text]) => text.trim() !== '');
    return own.length === 0 ? [] : [{ ...one, own: Object.fromEntries(own) }];
  });

/** One set at a time: its questions in their order, taking out, adding; nothing is in force before it is saved. */
export function QuestionSetsForm() {
  const t = useWords('council');
  const kept = useCouncil(questionSets);
  const [sets, setSets] = useState(kept);
  const [name, setName] = useState<ListName>('age-4-7');
  const [language, setLanguage] = useState<string>('en-GB');
  const { saved, save } = useSaveCouncil(questionSets);
  const { shipped } = questionSets;
  const listOf = (of: typeof kept) => (name === 'more' ? of.more : of.sets[name]);
  const list = listOf(sets);
  const write = (questions: Question[]) =>
    setSets(
      name === 'more' ? { ...sets, more: questions } : { ...sets, sets: { ...sets.sets, [name]: questions } },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { 'age-4-7': small, 'age-8-11': middle, 'age-12-17': young, parent, professional } = sets.sets;
    void save({
      ...sets,
      edition: kept.edition + 1,
      sets: {
        'age-4-7': said(small),
        'age-8-11': said(middle),
        'age-12-17': said(young),
        parent: said(parent),
        professional: said(professional),
      },
      more: said(sets.more),
    });
  };
  return (
    <form className={css.stack} autoComplete="off" onSubmit={submit}>
      <SelectField
        label={t('questions.set')}
        value={name}
        options={[...allSets, 'more' as const].map((one) => ({
          value: one,
          words: t(`questions.sets.${one}`),
        }))}
        onChange={(one) => setName(one as ListName)}
      />
      <SelectField
        label={t('questions.language')}
        hint={t('questions.language-why')}
        value={language}
        options={languages.map(({ code }) => ({ value: code, words: offeredAs(code), lang: code }))}
        onChange={setLanguage}
      />
      <QuestionList name={name} list={list} language={language} onChange={write} />
      <AddQuestion
        key={name}
        name={name}
        language={language}
        left={listOf(shipped).filter(({ id }) => !list.some((one) => one.id === id))}
        onAdd={(question) => write([...list, question])}
      />
      <Card title={t('questions.reply')}>
        <SelectField
          label={t('questions.reply-days')}
          hint={t('questions.reply-why')}
          value={String(sets.replyDays)}
          options={
            days.some(({ value }) => value === String(sets.replyDays))
              ? days
              : [...days, { value: String(sets.replyDays), words: String(sets.replyDays) }]
          }
          onChange={(count) => setSets({ ...sets, replyDays: Number(count) })}
        />
      </Card>
      <div className={css.actions}>
        <Button type="submit" kind="main">
          {t('questions.save')}
        </Button>
        {kept === shipped ? null : (
          <Button
            kind="quiet"
            onClick={() => {
              setSets(shipped);
              void save(null);
            }}
          >
            {t('questions.shipped')}
          </Button>
        )}
      </div>
      <p className={css.soft}>{t('questions.edition', { edition: kept.edition })}</p>
      <SavedNote saved={saved} />
    </form>
  );
}
