import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Given, Question } from '../../plan/feedback/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { NumberChoice } from '../../ui/number-choice/number-choice.tsx';
import css from './question.module.css';

type Props = {
  question: Question;
  /** the question in words */
  legend: string;
  /** who can be named where people are the answer */
  people: readonly Person[];
  /** null: nothing chosen. There is never a default. */
  given: Given | null;
  onGive: (given: Given) => void;
};

const skipped: Given = { kind: 'skipped' };

/** What there is to choose from where no faces are: a number, or people. What is taken back is a skip. */
export function OtherAnswer({ question, legend, people, given, onGive }: Props) {
  const t = useWords('feedback');
  const { number } = useFormats();
  if (question.answer === 'number')
    return (
      <NumberChoice
        legend={legend}
        legendHidden
        ten={t('parent.involved-ten')}
        zero={t('parent.involved-zero')}
        value={given?.kind === 'number' ? given.number : null}
        onChange={(one) => onGive(one === null ? skipped : { kind: 'number', number: one })}
        figure={number}
      />
    );
  const named = given?.kind === 'people' ? given.people : [];
  return (
    <fieldset className={css.people}>
      <legend className={css.legend}>{legend}</legend>
      <ChipRow>
        {people.map((one) => (
          <PersonPick
            key={one.id}
            person={one}
            type="checkbox"
            size="family"
            checked={named.includes(one.id)}
            onChange={(checked) => {
              const next = checked ? [...named, one.id] : named.filter((id) => id !== one.id);
              onGive(next.length === 0 ? skipped : { kind: 'people', people: next });
            }}
          />
        ))}
      </ChipRow>
    </fieldset>
  );
}
