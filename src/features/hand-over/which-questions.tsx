import { useWords } from '../../i18n/use-words.ts';
import type { QuestionSet } from '../../plan/feedback/facts.ts';
import { questionSets } from '../../plan/feedback/question-sets.ts';
import { repliesToShow } from '../../plan/feedback/views.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useCouncil } from '../../record/use-council.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import css from './prepare.module.css';
import { setsFor } from './question-set.ts';

type Props = {
  plan: Plan;
  /** what the worker is called here */
  worker: string;
  person: Person;
  set: QuestionSet;
  more: readonly string[];
  onSet: (set: QuestionSet) => void;
  onMore: (more: readonly string[]) => void;
};

/** Which questions this person gets: those of their age or role, and for a child one or two more this time. */
export function WhichQuestions({ plan, worker, person, set, more, onSet, onMore }: Props) {
  const t = useWords('hand-over');
  const words = useQuestionWords(worker);
  const sets = useCouncil(questionSets);
  return (
    <>
      <FieldGroup legend={t('set')}>
        <ChipRow>
          {setsFor(person).map((one) => (
            <ChipPick
              key={one}
              type="radio"
              name="set"
              value={one}
              checked={one === set}
              onChange={() => onSet(one)}
            >
              {t(`sets.${one}`)}
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      {person.role === 'child' && sets.more.length > 0 ? (
        <FieldGroup legend={t('more')} hint={t('more-why')}>
          <ChipRow>
            {sets.more.map((question) => (
              <ChipPick
                key={question.id}
                type="checkbox"
                value={question.id}
                checked={more.includes(question.id)}
                onChange={(checked) =>
                  onMore(checked ? [...more, question.id] : more.filter((one) => one !== question.id))
                }
              >
                <Said words={words.question('age-8-11', question)} mark />
              </ChipPick>
            ))}
          </ChipRow>
        </FieldGroup>
      ) : null}
      <p className={css.quiet}>{t('questions', { count: sets.sets[set].length + more.length })}</p>
      {repliesToShow(plan, person.id).length > 0 ? (
        <p>{t('reply-first', { name: now(person.name) })}</p>
      ) : null}
    </>
  );
}
