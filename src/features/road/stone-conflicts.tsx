import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now, others } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeStone, type StoneChange } from '../../plan/road/change.ts';
import { reachStone } from '../../plan/road/decide.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { tieStepTo } from '../../plan/step/tie.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { unsaid } from '../../plan-ui/editing/say.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import type { StoneForm } from './stone-form.ts';

type Props = { plan: Plan; stone: Stone; form: Form<StoneForm> };

/**
 * Steps of which two tablets said different stones, this one among them (D15): the note stands at each of the stones and at the step,
 * and is settled at any of them.
 */
function StepsTiedApart({ plan, stone, form }: Props) {
  const t = useWords('road-editor');
  const apart = Object.values(plan.steps).filter(
    (step) => others(step.stone).length > 0 && step.stone.heads.some((head) => head.value === stone.id),
  );
  return apart.map((step) => (
    <ConflictNote
      key={step.id}
      held={step.stone}
      show={(it) => {
        const leads = it === null ? undefined : find(plan.stones, it);
        return (
          <>
            <Said words={now(step.sentence)} /> · {leads ? <StoneName stone={leads} /> : t('no-stone')}
          </>
        );
      }}
      onChoose={(it) => void form.also(tieStepTo, { step: step.id, stone: it })}
    />
  ));
}

/** Two people changed the same part of this stone apart: both stand here until somebody chooses (R5). */
export function StoneConflicts({ plan, stone, form }: Props) {
  const t = useWords('road-editor');
  const planWords = useWords('plan');
  const { date, number } = useFormats();
  const { code } = useLanguage();
  const names = useNamesOf(plan);
  const choose = (change: Omit<StoneChange, 'stone'>) =>
    void form.also(changeStone, { stone: stone.id, ...change });
  return (
    <>
      <StepsTiedApart plan={plan} stone={stone} form={form} />
      <ConflictNote
        held={stone.name}
        show={(it) => <Said words={it} />}
        onChoose={(name) => choose({ name })}
      />
      <ConflictNote held={stone.by} show={(it) => date(it, 'long')} onChoose={(by) => choose({ by })} />
      <ConflictNote
        held={stone.picture}
        show={(it) => <Picture picture={it} looks={looksOf(plan)} label={t('picture')} />}
        onChoose={(picture) => choose({ picture })}
      />
      <ConflictNote
        held={stone.different}
        show={(it) => (it ? <Said words={it} /> : t('not-said'))}
        onChoose={(different) => choose({ different: different ?? unsaid(code) })}
      />
      <ConflictNote
        held={stone.expected}
        show={(it) => (it === null ? t('not-said') : number(it))}
        onChoose={(expected) => choose({ expected })}
      />
      <ConflictNote
        held={stone.visits}
        show={(it) => (it === null ? t('not-said') : planWords(`visits.${it}`))}
        onChoose={(visits) => choose({ visits })}
      />
      <ConflictNote
        held={stone.who}
        show={(it) => (it === null ? t('nobody') : names([it]))}
        onChoose={(who) => choose({ who })}
      />
      <ConflictNote
        held={stone.ifNot}
        show={(it) => (it ? <Said words={it} /> : t('not-said'))}
        onChoose={(ifNot) => choose({ ifNot: ifNot ?? unsaid(code) })}
      />
      <ConflictNote
        held={stone.goal}
        show={(it) => {
          const goal = it === null ? undefined : plan.goals[it];
          return goal ? <Said words={now(goal.different)} /> : t('not-said');
        }}
        onChoose={(goal) => choose({ goal })}
      />
      <ConflictNote
        held={stone.meetings}
        show={(it) => (it === null ? t('not-said') : planWords(`meetings.${it}`))}
        onChoose={(meetings) => choose({ meetings })}
      />
      <ConflictNote
        held={stone.helpers}
        show={(it) => (it.length === 0 ? t('nobody') : names(it))}
        onChoose={(helpers) => choose({ helpers })}
      />
      <ConflictNote
        held={stone.check}
        show={({ know, checker }) => (
          <>
            {know ? <Said words={know} /> : t('not-said')} · {checker ? names([checker]) : t('nobody')}
          </>
        )}
        onChoose={(check) => choose({ check })}
      />
      <ConflictNote
        held={stone.planB}
        show={(it) => {
          const planB = it === null ? undefined : plan.planBs[it];
          return planB ? <Said words={now(planB.turning).then} /> : t('no-plan-b');
        }}
        onChoose={(planB) => choose({ planB })}
      />
      <ConflictNote
        held={stone.reached}
        show={(it) => (it === null ? t('unreach') : t('reached-on', { date: date(it.on, 'long') }))}
        onChoose={(it) =>
          it !== null &&
          void form.also(reachStone, {
            stone: stone.id,
            on: it.on,
            words: it.words ?? undefined,
            evidence: it.evidence ?? undefined,
            seenBy: it.seenBy ?? undefined,
          })
        }
      />
    </>
  );
}
