import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { changePlanB } from '../../plan/plan-b/change.ts';
import { planBOver, testPlanB, usePlanB } from '../../plan/plan-b/decide.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { isInUse } from '../../plan/plan-b/views.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './must-dos.module.css';
import type { PlanBForm } from './plan-b-form.ts';

type Props = { plan: Plan; planB: PlanB; form: Form<PlanBForm> };

// The domain's verb is called like a hook; it is none.
const putInUse = usePlanB;

/** Two people changed this plan B apart (R5). */
export function PlanBConflicts({ plan, planB, form }: Props) {
  const names = useNamesOf(plan);
  return (
    <ConflictNote
      held={planB.turning}
      show={({ seen, then, by }) => (
        <>
          <p>
            <Said words={seen} />
          </p>
          <p>
            <Said words={then} /> {by ? names([by]) : null}
          </p>
        </>
      )}
      onChoose={(turning) => void form.also(changePlanB, { planB: planB.id, turning })}
    />
  );
}

/** In use or not, and what to do about it now (C2, C3). */
export function PlanBUse({ planB, form }: Omit<Props, 'plan'>) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const { value, change } = form;
  const inUse = isInUse(planB);
  const usedNow = planB.used.find((use) => use.over === null);
  return (
    <>
      {usedNow ? (
        <Notice
          tone="info"
          icon="split"
          note={usedNow.words ? <Said words={usedNow.words} mark /> : undefined}
        >
          {t('b.in-use', { date: date(usedNow.on, 'short') })}
        </Notice>
      ) : null}
      {planB.ended ? null : inUse ? (
        <Ending
          title={t('b.over')}
          label={t('b.over-words')}
          doWords={t('b.over-do')}
          language={value.language}
          value={value.used}
          onChange={(used) => change({ used })}
          onEnd={(words, on) => form.also(planBOver, { planB: planB.id, words, on })}
        />
      ) : (
        <Ending
          title={t('b.use')}
          label={t('b.use-words')}
          doWords={t('b.use-do')}
          language={value.language}
          value={value.used}
          onChange={(used) => change({ used })}
          onEnd={(words, on) => form.also(putInUse, { planB: planB.id, words, on })}
        />
      )}
    </>
  );
}

/** Tries and uses so far, and writing down another try-out. */
export function PlanBTests({ plan, planB, form }: Props) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const { value, change } = form;
  return (
    <>
      {planB.used.some((use) => use.over) || planB.tested.length > 0 ? (
        <ul className={css.past}>
          {planB.tested.map((test) => (
            <li key={`tested ${test.on} ${test.words.text.slice(0, 40)}`}>
              <b>{t('b.tested-on', { date: date(test.on, 'short') })}</b> <Said words={test.words} mark />
            </li>
          ))}
          {planB.used.flatMap((use) =>
            use.over ? (
              <li key={`used ${use.on}`}>
                <b>{t('b.used-from', { from: date(use.on, 'short'), to: date(use.over.on, 'short') })}</b>{' '}
                {use.words ? (
                  <>
                    <Said words={use.words} mark />{' '}
                  </>
                ) : null}
                {use.done
                  ? `${t('b.was-done', { name: nameOf(plan, use.done.by) ?? '', date: date(use.done.on, 'short') })} `
                  : null}
                <Said words={use.over.words} mark />
              </li>
            ) : (
              []
            ),
          )}
        </ul>
      ) : null}
      {planB.ended ? null : (
        <Ending
          title={t('b.test')}
          label={t('b.test-words')}
          doWords={t('b.test-do')}
          language={value.language}
          value={value.tested}
          onChange={(tested) => change({ tested })}
          onEnd={(words, on) => form.also(testPlanB, { planB: planB.id, words, on })}
        />
      )}
    </>
  );
}
