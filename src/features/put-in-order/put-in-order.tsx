import { useWords } from '../../i18n/use-words.ts';
import { placeGoal } from '../../plan/goal/place.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeStep } from '../../plan/step/place.ts';
import type { Step } from '../../plan/step/step.ts';
import { openSteps, stepsOfGoal } from '../../plan/step/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastAct } from '../../record/use-last-act.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { SortableList } from '../../ui/sortable-list/sortable-list.tsx';
import css from './put-in-order.module.css';
import { useMoving } from './use-moving.ts';

/** One list of the goals, then one for the steps of each: what was moved stays, all else stands by its day (S15, G6). */
export function PutInOrder({ plan }: { plan: Plan }) {
  const t = useWords('put-in-order');
  const editing = useWords('editing');
  const troubleWords = useTroubleWords();
  const { act, undo } = useLastAct(plan.id);
  const { move, trouble } = useMoving(plan.id);
  const goals = openGoals(plan);
  const words = {
    up: (name: string) => t('up', { name }),
    down: (name: string) => t('down', { name }),
    handle: (name: string) => t('handle', { name }),
    moved: (name: string, place: number, all: number) => t('moved', { name, place, all }),
  };
  const steps = (some: readonly Step[], label: string) => (
    <SortableList
      label={label}
      items={some.map((step) => ({
        id: step.id,
        name: now(step.sentence).text,
        content: <StepRow plan={plan} step={step} end={false} />,
      }))}
      onMove={(step, after) => move(placeStep, { step, after })}
      words={words}
    />
  );
  const known = new Set(goals.map(({ id }) => id));
  const loose = openSteps(plan).filter((step) => !known.has(now(step.goal) ?? ''));
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
    >
      <div className={css.page}>
        {trouble ? <Notice tone="problem">{troubleWords(trouble)}</Notice> : null}
        <UndoNote plan={plan} act={act} onUndo={undo} />
        {goals.length + loose.length === 0 ? (
          <EmptyState
            title={t('nothing')}
            action={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
          >
            {t('nothing-why')}
          </EmptyState>
        ) : (
          <p className={css.why}>{t('why')}</p>
        )}
        {goals.length === 0 ? null : (
          <Card title={t('goals')}>
            <SortableList
              label={t('goals')}
              items={goals.map((goal) => ({
                id: goal.id,
                name: now(goal.different).text,
                content: (
                  <div className={css.goal}>
                    <Picture picture={now(goal.picture)} looks={looksOf(plan)} />
                    <Said words={now(goal.different)} mark />
                  </div>
                ),
              }))}
              onMove={(goal, after) => move(placeGoal, { goal, after })}
              words={words}
            />
          </Card>
        )}
        {goals.map((goal) => {
          const own = stepsOfGoal(plan, goal.id);
          return own.length === 0 ? null : (
            <Card key={goal.id} title={<Said words={now(goal.different)} mark />}>
              {steps(own, now(goal.different).text)}
            </Card>
          );
        })}
        {loose.length === 0 ? null : <Card title={t('no-goal')}>{steps(loose, t('no-goal'))}</Card>}
      </div>
    </WorkerPage>
  );
}
