import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { PersonCopy } from '../../plan/copy/person-copy.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { AgreeBoxes } from './agree-boxes.tsx';
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
  const t = useWords('print');
  const { date } = useFormats();
  const name = now(person.name);
  return (
    <Paper
      picture={<PaperFace looks={now(person.looks)} size="xl" />}
      over={<bdi>{name}</bdi>}
      title={t('asked')}
      words={words}
      ring={copy.ring}
      foot={t('foot', { name, version: copy.version, date: date(today(), 'long') })}
    >
      {copy.steps.length === 0 ? <p className={css.nothing}>{t('nothing')}</p> : null}
      <ol>
        {copy.steps.map((step, at) => (
          <li key={step.id}>
            <StepOnPaper plan={plan} step={step} number={at + 1} withWho={false}>
              <AgreeBoxes answer={step.answers[0]} />
            </StepOnPaper>
          </li>
        ))}
      </ol>
      {copy.part?.task ? (
        <Part title={t('my-part')}>
          <HelperLine plan={plan} helper={copy.part} own />
        </Part>
      ) : null}
      {copy.wishes.length === 0 ? null : (
        <Part title={t('my-wish')}>
          {copy.wishes.map((wish) => (
            <p key={wish.text} className={css.large}>
              <Said words={wish} quoted mark />
            </p>
          ))}
        </Part>
      )}
      <HillsOnPaper plan={plan} hills={copy.told} />
      <MustDoBoxes plan={plan} mustDos={copy.mustDos} />
    </Paper>
  );
}
