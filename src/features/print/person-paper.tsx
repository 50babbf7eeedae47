import type { PersonCopy } from '../../plan/copy/person-copy.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { AgreeBoxes } from './agree-boxes.tsx';
import { FootOf } from './foot-of.tsx';
import { HelperLine } from './helper-line.tsx';
import { HillsOnPaper } from './hills-on-paper.tsx';
import { MustDoBoxes } from './must-do-boxes.tsx';
import css from './paper.module.css';
import { Paper } from './paper.tsx';
import { PaperFace } from './paper-picture.tsx';
import { Part } from './part.tsx';
import { StepOnPaper } from './step-on-paper.tsx';

type Props = {
  /** For names and faces only; what is said comes from the copy. */
  plan: Plan;
  person: Person;
  copy: PersonCopy;
  /** without pictures */
  words: boolean;
};

/** What I am asked to do. */
export function PersonPaper({ plan, person, copy, words }: Props) {
  const name = now(person.name);
  return (
    <Paper
      picture={<PaperFace looks={now(person.looks)} size="xl" />}
      over={<bdi>{name}</bdi>}
      title={<Say in="print" of={(t) => t('asked')} />}
      words={words}
      ring={copy.ring}
      foot={<FootOf of="person" name={name} version={copy.version} />}
    >
      {copy.steps.length === 0 ? (
        <Both>
          <p className={css.nothing}>
            <Say in="print" of={(t) => t('nothing')} />
          </p>
        </Both>
      ) : null}
      <ol>
        {copy.steps.map((step, at) => (
          <li key={step.id}>
            <StepOnPaper
              plan={plan}
              step={step}
              number={at + 1}
              withWho={false}
              boxes={<AgreeBoxes answer={step.answers[0]} />}
            />
          </li>
        ))}
      </ol>
      {copy.part?.task ? (
        <Part title={<Say in="print" of={(t) => t('my-part')} />}>
          <HelperLine plan={plan} helper={copy.part} own />
        </Part>
      ) : null}
      {copy.wishes.length === 0 ? null : (
        <Part title={<Say in="print" of={(t) => t('my-wish')} />}>
          {copy.wishes.map((wish) => (
            <Both key={wish.text}>
              <p className={css.large}>
                <Said words={wish} quoted mark />
              </p>
            </Both>
          ))}
        </Part>
      )}
      <HillsOnPaper plan={plan} hills={copy.told} />
      <MustDoBoxes plan={plan} mustDos={copy.mustDos} />
    </Paper>
  );
}
