import { useWords } from '../../i18n/use-words.ts';
import { unsafeAnswers } from '../../plan/feedback/safety.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import type { Plan } from '../../plan/plan.ts';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useAuthorName } from '../../record/use-author-name.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Face, feelings } from '../../ui/face/face.tsx';
import css from './safety-prompt.module.css';

/** The answers that may mean somebody is not safe, folded until the worker has turned the screen away; and all that was said. */
export function UnsafeAnswers({ plan, sitting }: { plan: Plan; sitting: Sitting }) {
  const t = useWords('hand-over');
  const words = useQuestionWords(useWorkerName(plan, useAuthorName()));
  return (
    <Disclosure title={t('safety.answers')}>
      <ul className={css.answers}>
        {unsafeAnswers(sitting).map(({ question, given }) => {
          const feeling = given.kind === 'face' ? feelings.find((one) => one === given.face) : undefined;
          return feeling ? (
            <li key={question.id} className={css.answer}>
              <Face feeling={feeling} />
              <span>
                <Said words={words.question(sitting.set, question)} mark />
                <b>{words.faces(question.answer)[feeling]}</b>
              </span>
            </li>
          ) : null;
        })}
        {sitting.said.map(({ words: said }) => (
          <li key={said.text}>
            <Said words={said} quoted mark />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
