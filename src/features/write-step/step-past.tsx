import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  bringStepBack,
  changeStep,
  retireStep,
  type StepChange,
  shortenStep,
} from '../../plan/step/decide.ts';
import { settleStepPlace } from '../../plan/step/place.ts';
import type { Step } from '../../plan/step/step.ts';
import { firstPromise, placeOfStep, stepsOfGoal } from '../../plan/step/views.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import type { Form } from '../../record/use-form.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import type { StepForm } from './step-form.ts';
import css from './step-past.module.css';

type Props = { plan: Plan; step: Step; form: Form<StepForm> };

/** Two people changed the same part of this step apart: both stand here until somebody chooses (R5). */
export function StepConflicts({ plan, step, form }: Props) {
  const names = useNamesOf(plan);
  const whenWords = useWhenWords();
  const t = useWords('write-step');
  const editing = useWords('editing');
  const choose = (fields: Omit<StepChange, 'step'>) =>
    void form.also(changeStep, { step: step.id, ...fields });
  const goalOf = (id: string | null) => (id === null ? undefined : plan.goals[id]);
  return (
    <>
      <ConflictNote
        held={step.sentence}
        show={(it) => <Said words={it} />}
        onChoose={(sentence) => choose({ sentence })}
      />
      <ConflictNote
        held={step.few}
        show={(it) => (it ? <Said words={it} /> : t('no-few-words'))}
        onChoose={(it) =>
          void form.also(shortenStep, { step: step.id, few: it ?? { text: '', language: 'en-GB' } })
        }
      />
      <ConflictNote
        held={step.picture}
        show={(it) => <Picture picture={it} looks={looksOf(plan)} label={t('picture')} />}
        onChoose={(picture) => choose({ picture })}
      />
      <ConflictNote
        held={step.who}
        show={(it) => names(it) || t('nobody')}
        onChoose={(who) => choose({ who })}
      />
      <ConflictNote
        held={step.helpers}
        show={(it) => names(it) || t('nobody')}
        onChoose={(helpers) => choose({ helpers })}
      />
      <ConflictNote held={step.when} show={whenWords} onChoose={(when) => choose({ when })} />
      <ConflictNote
        held={step.check}
        show={(it) => (
          <>
            {it.know ? <Said words={it.know} /> : null} {names(it.checker ? [it.checker] : [])}
          </>
        )}
        onChoose={(check) => choose({ check })}
      />
      <ConflictNote
        held={step.place}
        show={(place) => <PlaceWords plan={plan} step={step} place={place} />}
        onChoose={(place) => void form.also(settleStepPlace, { step: step.id, place })}
      />
      <ConflictNote
        held={step.goal}
        show={(it) => {
          const goal = goalOf(it);
          return goal ? <Said words={now(goal.different)} /> : t('no-goal');
        }}
        onChoose={(goal) => choose({ goal })}
      />
      <ConflictNote
        held={step.child}
        show={(it) => names(it === null ? [] : [it]) || editing('whole-family')}
        onChoose={(child) => choose({ child })}
      />
      <ConflictNote
        held={step.stone}
        show={(it) => <StoneItLeadsTo plan={plan} id={it} />}
        onChoose={(stone) => choose({ stone })}
      />
    </>
  );
}

/** Between two stones that two tablets said (D15). */
function StoneItLeadsTo({ plan, id }: { plan: Plan; id: string | null }) {
  const t = useWords('write-step');
  const stone = id === null ? undefined : find(plan.stones, id);
  return stone ? (
    <>
      {t('leads-to')} <StoneName stone={stone} />
    </>
  ) : (
    t('no-stone')
  );
}

/** A place in the list, said by what stands before it. */
function PlaceWords({ plan, step, place }: { plan: Plan; step: Step; place: string | null }) {
  const t = useWords('put-in-order');
  if (place === null) return t('by-day');
  const before = stepsOfGoal(plan, now(step.goal)).findLast(
    (one) => one.id !== step.id && placeOfStep(one) < place,
  );
  return before ? t('behind', { name: now(before.sentence).text }) : t('first');
}

/** Every day promised so far; the first one stays for ever (S7). */
export function StepPromises({ step }: { step: Step }) {
  const t = useWords('write-step');
  const { date } = useFormats();
  const whenWords = useWhenWords();
  const first = firstPromise(step);
  if (first === null) return null;
  return (
    <Disclosure title={t('promises')} aside={t('first-was', { when: whenWords(first.when) })}>
      <ol className={css.promises}>
        {step.promises.map((promise, at) => {
          const words = whenWords(promise.when);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: promises are only ever added at the end
            <li key={at}>
              {at < step.promises.length - 1 ? <s>{words}</s> : <b>{words}</b>}{' '}
              <span className={css.on}>
                {t(at === 0 ? 'promised-first' : 'promised-then', { date: date(promise.on, 'short') })}
              </span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}

/** N8: whose words on the scale the step began with. */
export function StepSaidIn({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('write-step');
  const person = find(plan.people, step.saidIn?.person);
  if (!person) return null;
  return <p className={css.on}>{t('said-in', { name: now(person.name) })}</p>;
}

/** Taking a step out with a reason, or bringing it back; it is never deleted (S5). */
export function StepEnding({ step, form }: Omit<Props, 'plan'>) {
  const t = useWords('write-step');
  if (step.retired)
    return <Ended {...step.retired} onReopen={() => void form.also(bringStepBack, { step: step.id })} />;
  return (
    <Ending
      title={t('retire')}
      label={t('retire-why')}
      hint={t('retire-hint')}
      doWords={t('retire-do')}
      language={form.value.language}
      value={form.value.ending}
      onChange={(ending) => form.change({ ending })}
      onEnd={(because, on) => form.also(retireStep, { step: step.id, because, on })}
    />
  );
}
