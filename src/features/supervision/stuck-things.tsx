import { Fragment } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Delay, daysOf } from '../../plan/drift/delay.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { stuckByChild } from '../../plan/supervision/stuck.ts';
import { saidAbout, supervisionQuestions } from '../../plan/supervision/views.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './supervision.module.css';
import { boxOf } from './supervision-form.ts';

type Answers = Readonly<Record<string, string>>;
type Props = {
  plan: Plan;
  today: string;
  things: readonly Delay[];
  answers: Answers;
  language: string;
  onChange: (answers: Answers) => void;
};

/** Everything that is stuck, child by child, the longest first and the very longest unfolded; then the plan as a whole. */
export function StuckThings(props: Props) {
  const { plan, today, things } = props;
  const t = useWords('supervision');
  const causes = useWords('drift');
  const { date } = useFormats();
  const several = children(plan).length > 1;
  return (
    <div className={css.things}>
      {stuckByChild(plan, things).map(({ child, delays }) => (
        <Fragment key={child}>
          {several ? <WhoseChild person={child === null ? undefined : find(plan.people, child)} /> : null}
          {delays.map((thing) => (
            <Disclosure
              key={thing.id}
              startOpen={thing === things[0]}
              title={
                <span className={css.thing}>
                  <b>{causes(`cause.${thing.cause}`)}</b>
                  {thing.about ? <ThingName plan={plan} thing={thing.about} /> : null}
                </span>
              }
              aside={t('since', {
                date: date(thing.from, 'medium'),
                days: t('days', { count: daysOf({ from: thing.from, to: null }, today) }),
              })}
            >
              <Questions {...props} about={thing.id} />
            </Disclosure>
          ))}
        </Fragment>
      ))}
      <Disclosure title={t('whole')} startOpen={things.length === 0}>
        <Questions {...props} about={null} />
      </Disclosure>
    </div>
  );
}

/** Each child by itself; then what is about several, the whole family or our own work. */
function WhoseChild({ person }: { person: Person | undefined }) {
  const t = useWords('supervision');
  return (
    <h3 className={css.whose}>
      {person ? (
        <>
          <PersonFace looks={now(person.looks)} />
          <bdi>{now(person.name)}</bdi>
        </>
      ) : (
        t('all-together')
      )}
    </h3>
  );
}

/** U2: what was said about it the last time, and the three questions. */
function Questions({ plan, about, answers, language, onChange }: Props & { about: string | null }) {
  const t = useWords('supervision');
  const { date } = useFormats();
  const before = saidAbout(plan, about);
  return (
    <div className={css.part}>
      {supervisionQuestions.map((question) => {
        const last = before.find(({ said }) => said.question === question);
        const box = boxOf(about, question);
        return (
          <div key={question} className={css.question}>
            <TextArea
              label={t(`question.${question}`)}
              rows={2}
              lang={language}
              value={answers[box] ?? ''}
              onChange={(text) => onChange({ ...answers, [box]: text })}
            />
            {last ? (
              <p className={css.note}>
                {t('said-before', { date: date(last.on, 'medium') })}: <Said words={last.said.words} mark />
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
