import { languageInfo, languages } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Question, QuestionSet } from '../../plan/feedback/facts.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { SortableList } from '../../ui/sortable-list/sortable-list.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './settings.module.css';

/** A set, or the questions a worker may ask a child besides. */
export type ListName = QuestionSet | 'more';

type Props = {
  name: ListName;
  list: readonly Question[];
  /** the language a council's own questions are written in now */
  language: string;
  onChange: (list: Question[]) => void;
};

/** The questions of one set, in the order they are asked. Waymark's own cannot be reworded: answers stand under their id. */
export function QuestionList({ name, list, language, onChange }: Props) {
  const t = useWords('council');
  const order = useWords('put-in-order');
  const words = useQuestionWords(t('questions.worker'));
  const set = name === 'more' ? 'age-8-11' : name;
  const textOf = (question: Question) => words.question(set, question).text;
  const shown = languageInfo(languages.find(({ code }) => code === language)?.code ?? 'en-GB').name;
  const reword = (id: string, text: string) =>
    onChange(
      list.map((one) => (one.id === id && one.own ? { ...one, own: { ...one.own, [language]: text } } : one)),
    );
  const move = (id: string, after: string | null) => {
    const moved = list.find((one) => one.id === id);
    const rest = list.filter((one) => one.id !== id);
    const at = after === null ? 0 : rest.findIndex((one) => one.id === after) + 1;
    if (moved) onChange([...rest.slice(0, at), moved, ...rest.slice(at)]);
    return Promise.resolve();
  };
  return (
    <Card title={t('questions.asked')}>
      {list.length === 0 ? <p>{t('questions.none')}</p> : null}
      <SortableList
        label={t('questions.asked')}
        items={list.map((question) => ({
          id: question.id,
          name: textOf(question),
          content: (
            <div className={css.tight}>
              {question.own ? (
                <TextField
                  label={t('questions.own-in', { language: shown })}
                  value={question.own[language] ?? ''}
                  lang={language}
                  maxLength={200}
                  onChange={(text) => reword(question.id, text)}
                />
              ) : (
                <b className={css.asked}>
                  <Said words={words.question(set, question)} />
                </b>
              )}
              <span className={css.small}>
                {t(`questions.kinds.${question.answer}`)}
                {question.unsafe > 0 ? ` · ${t('questions.watched')}` : null}
              </span>
              <div>
                <Button
                  kind="quiet"
                  label={t('questions.remove-it', { question: textOf(question) })}
                  onClick={() => onChange(list.filter(({ id }) => id !== question.id))}
                >
                  {t('questions.remove')}
                </Button>
              </div>
            </div>
          ),
        }))}
        onMove={move}
        words={{
          up: (one) => order('up', { name: one }),
          down: (one) => order('down', { name: one }),
          handle: (one) => order('handle', { name: one }),
          moved: (one, place, all) => order('moved', { name: one, place, all }),
        }}
      />
    </Card>
  );
}
