import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { waitForMinutes } from '../../plan/meeting/clocks.ts';
import type { HowSent } from '../../plan/meeting/facts.ts';
import type { Meeting, Sent } from '../../plan/meeting/meeting.ts';
import { sendMinutesTo, unsendMinutes } from '../../plan/meeting/minutes-clocks.ts';
import { everyone, isUnborn, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import css from './minutes.module.css';
import { dayIn, OnDay } from './on-day.tsx';
import { Trouble } from './trouble.tsx';

type Props = { plan: Plan; meeting: Meeting };
type SendForm = {
  readonly people: readonly string[];
  readonly how: string;
  readonly pictures: boolean;
  readonly on: typeof emptyDate;
};

const model: SendForm = { people: [], how: '', pictures: false, on: emptyDate };
const hows: readonly HowSent[] = ['by-hand', 'read-aloud', 'post', 'email', 'case-system'];

/** M12: who got them, how and when; who has not got them yet stands first. */
export function SendCard({ plan, meeting }: Props) {
  const t = useWords('minutes');
  const names = useNamesOf(plan);
  const form = useForm(plan.id, `minutes-${meeting.id}-send`, model, model);
  const waiting = waitForMinutes(plan, meeting).map(({ id }) => id);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  const { value } = form;
  const how = hows.find((one) => one === value.how);
  const day = dayIn(value.on);
  const save = () => {
    if (how === undefined || !day.ok) return;
    const { people: to, pictures } = value;
    const when = day.day === undefined ? undefined : { happened: day.day };
    void form.save(sendMinutesTo, { meeting: meeting.id, people: to, how, pictures, on: day.day }, when);
  };
  return (
    <Card title={t('send.title')}>
      <div className={css.stack}>
        <p>{waiting.length === 0 ? t('send.all') : <b>{t('send.waiting', { names: names(waiting) })}</b>}</p>
        <Got
          plan={plan}
          meeting={meeting}
          onBack={(person) => void form.also(unsendMinutes, { meeting: meeting.id, person })}
        />
        <PeopleChoice
          legend={t('send.who')}
          people={[...people].sort((a, b) => Number(waiting.includes(b.id)) - Number(waiting.includes(a.id)))}
          beside={false}
          value={value.people}
          onChange={(to) => form.change({ people: to })}
          all
          onAll={() => undefined}
        />
        <FieldGroup legend={t('send.how')}>
          <ChipRow>
            {hows.map((one) => (
              <ChipPick
                key={one}
                type="radio"
                name={`how-${meeting.id}`}
                checked={how === one}
                onChange={() => form.change({ how: one })}
              >
                {t(`how.${one}`)}
              </ChipPick>
            ))}
            <ChipPick
              type="checkbox"
              checked={value.pictures}
              onChange={(pictures) => form.change({ pictures })}
            >
              {t('send.pictures')}
            </ChipPick>
          </ChipRow>
        </FieldGroup>
        <OnDay value={value.on} onChange={(on) => form.change({ on })} />
        <div>
          <Button onClick={save} waiting={value.people.length === 0 || how === undefined || !day.ok}>
            {value.people.length === 0
              ? t('send.waits-who')
              : how === undefined
                ? t('send.waits-how')
                : t('send.do')}
          </Button>
        </div>
        <Trouble saving={form.saving} />
      </div>
    </Card>
  );
}

function Got({ plan, meeting, onBack }: Props & { onBack: (person: string) => void }) {
  const t = useWords('minutes');
  const { date } = useFormats();
  const sent = Object.entries(meeting.minutes.sent);
  const how = (one: Sent) =>
    [t(`how.${one.how}`), one.pictures ? t('with-pictures') : null, date(one.on, 'long')]
      .filter((part) => part !== null)
      .join(', ');
  if (sent.length === 0) return null;
  return (
    <ul className={css.got}>
      {sent.map(([person, one]) => (
        <li key={person} className={css.line}>
          <span className={css.grow}>
            <b>
              <bdi>{nameOf(plan, person)}</bdi>
            </b>
            {[one, ...one.also].map((time) => (
              <span key={`${time.on} ${time.how}`}>
                {' · '}
                {how(time)}
              </span>
            ))}
          </span>
          <Button
            kind="quiet"
            icon="close"
            label={t('send.back', { name: nameOf(plan, person) ?? '' })}
            onClick={() => onBack(person)}
          />
        </li>
      ))}
    </ul>
  );
}
