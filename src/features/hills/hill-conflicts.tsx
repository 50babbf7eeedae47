import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import { askToShow, fillHill, type HillChange, tieHill } from '../../plan/hills/decide.ts';
import type { Hill, Ties } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { HillContent } from '../../plan-ui/hill/hill-content.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { useActing } from '../../record/use-acting.ts';
import { useStrokes } from '../../record/use-keepsake.ts';
import { VoiceList } from './voice-list.tsx';

type Props = { plan: Plan; hill: Hill; name: string };

const NOTHING = '–';

/** Two tablets changed the same part of a hill apart: both stand here until somebody chooses (R5). */
export function HillConflicts({ plan, hill, name }: Props) {
  const t = useWords('hills-worker');
  const { doing } = useActing(plan.id);
  const fill = (change: Omit<HillChange, 'hill'>) => void doing(fillHill, { hill: hill.id, ...change });
  return (
    <>
      <ConflictNote
        held={hill.drawing}
        show={(it) => (it === null ? NOTHING : <Drawn plan={plan} drawing={it} name={name} />)}
        onChoose={(drawing) => fill({ drawing })}
      />
      <ConflictNote
        held={hill.pictures}
        show={(it) =>
          it.length === 0 ? (
            NOTHING
          ) : (
            <HillContent
              plan={plan}
              name={name}
              drawn={false}
              strokes={[]}
              pictures={it}
              words={null}
              size="small"
            />
          )
        }
        onChoose={(pictures) => fill({ pictures })}
      />
      <ConflictNote
        held={hill.words}
        show={(it) => (it ? <Said words={it} quoted /> : NOTHING)}
        onChoose={(words) => fill({ words })}
      />
      <ConflictNote
        held={hill.voices}
        show={(it) => (it.length === 0 ? NOTHING : <VoiceList planId={plan.id} voices={it} />)}
        onChoose={(voices) => fill({ voices })}
      />
      <ConflictNote
        held={hill.mayShow}
        show={(it) => t(it === null ? 'may.not-asked' : `may.${it}`, { name })}
        onChoose={(answer) => answer && void doing(askToShow, { hill: hill.id, answer })}
      />
      <ConflictNote
        held={hill.ties}
        show={(it) => <Led plan={plan} ties={it} />}
        onChoose={(ties) => void doing(tieHill, { hill: hill.id, ...ties })}
      />
    </>
  );
}

function Drawn({ plan, drawing, name }: { plan: Plan; drawing: string; name: string }) {
  const strokes = useStrokes(plan.id, drawing);
  return (
    <HillContent plan={plan} name={name} drawn strokes={strokes} pictures={[]} words={null} size="small" />
  );
}

/** The goals and steps it led to, a line each. */
function Led({ plan, ties }: { plan: Plan; ties: Ties }) {
  const goals = ties.goals.flatMap((id) => find(plan.goals, id) ?? []);
  const steps = ties.steps.flatMap((id) => find(plan.steps, id) ?? []);
  if (goals.length + steps.length === 0) return NOTHING;
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal.id}>
          <Said words={now(goal.different)} />
        </li>
      ))}
      {steps.map((step) => (
        <li key={step.id}>
          <Said words={now(step.sentence)} />
        </li>
      ))}
    </ul>
  );
}
