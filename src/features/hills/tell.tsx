import { useState } from 'react';
import type { Json } from '../../lib/canonical-json.ts';
import { now } from '../../plan/held.ts';
import type { HillKind } from '../../plan/hills/facts.ts';
import type { Hill, Telling } from '../../plan/hills/hill.ts';
import { hillOf, hillsOf, isEmpty, leftToReadBack } from '../../plan/hills/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useDraft } from '../../record/use-draft.ts';
import { asJson, draftOf, readFilling, startFilling } from './filling.ts';
import { MayShow } from './may-show.tsx';
import { OneHill } from './one-hill.tsx';
import { PickHill } from './pick-hill.tsx';
import { ReadBack } from './read-back.tsx';
import type { Around } from './task-frame.ts';
import { TheEnd } from './the-end.tsx';

type Props = { plan: Plan; telling: Telling; around: Around };

/** A child's screens, one after the other: pick a hill, fill it, hear it read back, say who may see it, thank you. */
export function Tell({ plan, telling, around }: Props) {
  const draft = useDraft<Json>(plan.id, draftOf(telling.id));
  const [ending, setEnding] = useState(false);
  if (!draft.loaded) return null;
  const filling = readFilling(draft.value);
  const open = (kind: HillKind) => {
    setEnding(false);
    draft.keep(asJson(startFilling(kind)));
  };
  const hill = filling && hillOf(plan, telling.id, filling.at);
  if (filling && hill && !telling.finished)
    return (
      <OneHill
        key={hill.id}
        plan={plan}
        hill={hill}
        around={around}
        filling={filling}
        keep={(next) => draft.keep(asJson(next))}
        draftProblem={draft.problem}
        onLeft={draft.clear}
      />
    );
  if (telling.finished) return <TheEnd telling={telling} plan={plan} around={around} />;
  if (!ending)
    return (
      <PickHill
        plan={plan}
        telling={telling}
        around={around}
        onOpen={open}
        onFinish={() => setEnding(true)}
      />
    );
  const [toRead] = leftToReadBack(plan, telling.id);
  if (toRead)
    return (
      <ReadBack
        key={toRead.id}
        plan={plan}
        telling={telling}
        hill={toRead}
        around={around}
        onChange={() => open(toRead.kind)}
        onBack={() => setEnding(false)}
      />
    );
  return (
    <MayShow
      plan={plan}
      telling={telling}
      hill={unasked(plan, telling.id)}
      around={around}
      onBack={() => setEnding(false)}
    />
  );
}

/** E6: the next hill of which the child has not said whether others may see it. */
const unasked = (plan: Plan, telling: string): Hill | null =>
  hillsOf(plan, telling).find((hill) => !isEmpty(hill) && now(hill.mayShow) === null) ?? null;
