import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import { attend, leadMeeting } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Person } from '../../plan/people/person.ts';
import { adults, everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';
import css from './who-is-here.module.css';

type Props = { plan: Plan; meeting: Meeting };

const belongs = (meeting: Meeting, { id }: Person) =>
  meeting.people.includes(id) || Object.hasOwn(meeting.here, id);

/** The faces of those who were asked to come: a tap says that somebody is here, another that they are not. */
export function HereToday({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const { doIt, trouble } = useDoing(plan.id);
  const asked = everyone(plan).filter((person) => belongs(meeting, person));
  if (asked.length === 0) return null;
  return (
    <div className={css.here} role="group" aria-label={t('here.legend')}>
      <span className={css.label} aria-hidden="true">
        {t('here.legend')}
      </span>
      {asked.map((person) => {
        const here = find(meeting.here, person.id);
        return (
          <button
            key={person.id}
            type="button"
            className={css.who}
            aria-pressed={here === true}
            onClick={() => void doIt(attend, { meeting: meeting.id, person: person.id, here: here !== true })}
          >
            <Portrait
              picture={<PersonBust looks={now(person.looks)} />}
              ticked={here === true}
              away={here === false}
              caption={
                <>
                  <bdi>{now(person.name)}</bdi>
                  {here === false ? <span className={css.away}>{t('here.away')}</span> : null}
                </>
              }
            />
          </button>
        );
      })}
      <Trouble words={trouble} />
    </div>
  );
}

/** Who leads today, and who came without being asked. Anybody in the plan may lead (M6). */
export function WhoLeads({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const { doIt, trouble } = useDoing(plan.id);
  const chair = now(meeting.chair);
  const others = everyone(plan).filter((person) => !belongs(meeting, person) && !isUnborn(person));
  return (
    <Disclosure title={t('here.who')}>
      <div className={css.stack}>
        <PeopleChoice
          legend={t('start.who-leads')}
          people={adults(plan)}
          single
          beside={false}
          value={chair === null ? [] : [chair]}
          onChange={([person]) => {
            if (person !== undefined) void doIt(leadMeeting, { meeting: meeting.id, chair: person });
          }}
          all
          onAll={() => undefined}
        />
        {others.length === 0 ? null : (
          <PeopleChoice
            legend={t('here.others')}
            people={others}
            beside={false}
            value={[]}
            onChange={([person]) => {
              if (person !== undefined) void doIt(attend, { meeting: meeting.id, person, here: true });
            }}
            all
            onAll={() => undefined}
          />
        )}
        <Trouble words={trouble} />
      </div>
    </Disclosure>
  );
}
