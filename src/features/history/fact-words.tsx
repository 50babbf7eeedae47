import { useWords } from '../../i18n/use-words.ts';
import type { Line, ThingRef } from '../../plan/history/timeline.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { StateOfStep } from '../../plan-ui/step/state-of-step.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { nameOfThing } from '../../plan-ui/thing/name-of-thing.ts';
import css from './history.module.css';
import { wordsInFact } from './words-in-fact.ts';

type Props = { plan: Plan; line: Line; thing: ThingRef | null };

/** What an entry says beyond its kind: words, names, state, day, number. A number is hidden until all are shown (N2). */
export function FactWords({ plan, line: { fact, things }, thing }: Props) {
  const t = useWords('history');
  const whenWords = useWhenWords();
  const namesOf = useNamesOf(plan);
  if (fact === null) return null;
  if (fact.type === 'scale-answered' && plan.rounds[fact.round]?.revealed === null)
    return <p className={css.note}>{t('hidden')}</p>;
  // Not read out here: somebody may look over the shoulder (E6).
  if (fact.type.startsWith('hill-')) return <p className={css.note}>{t('onHill')}</p>;
  const answer = 'agreement' in fact ? fact.agreement : null;
  const people = Object.values(things)
    .flat()
    .filter(({ room, id }) => room === 'people' && id !== thing?.id)
    .map(({ id }) => id);
  const names = [...people, ...(answer ? [answer.person] : [])].flatMap((id) => nameOf(plan, id) ?? []);
  const here = fact.type === 'step-said-back' ? fact.with : answer?.with;
  const title = thing === null ? null : nameOfThing(plan, thing, (day) => day);
  const said = wordsInFact(fact).filter(({ text }) => typeof title !== 'object' || text !== title?.text);
  return (
    <>
      {fact.type === 'step-moved' ? <StateOfStep state={fact.progress.to} /> : null}
      {fact.undoes || (fact.type === 'step-moved' && fact.takesBack) ? (
        <p className={css.note}>{t('takenBack')}</p>
      ) : null}
      {fact.type === 'step-dated' && fact.when ? <p>{whenWords(fact.when)}</p> : null}
      {fact.type === 'stone-dated' ? <p>{whenWords({ kind: 'by', date: fact.by })}</p> : null}
      {fact.type === 'scale-answered' && fact.answer.kind === 'number' ? (
        <p>{t('answer', { number: fact.answer.number })}</p>
      ) : null}
      {names.length === 0 ? null : (
        <p>
          {[...new Set(names)].map((name, index) => (
            <span key={name}>
              {index === 0 ? '' : ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      {here === undefined ? null : <p>{t('hereToo', { names: namesOf(here) })}</p>}
      {said.map((words) => (
        <p key={words.text} className={css.said}>
          <Said words={words} mark />
        </p>
      ))}
    </>
  );
}
