import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { fewWords, isLate, isOpenStep, stepDue } from '../../plan/step/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { CalendarLeaf } from '../../ui/calendar-leaf/calendar-leaf.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { FewWords } from './few-words.tsx';
import css from './step-in-pictures.module.css';
import type { ReadAloud } from './use-reading-aloud.ts';

/** Longer than this (characters) and the words are set smaller. */
const LONG = 40;

/** The step as a row of pictures with a few words under each: who, what, by when, who helps. */
export function StepInPictures({ plan, step, read }: { plan: Plan; step: Step; read: ReadAloud }) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const who = now(step.who);
  const helpers = now(step.helpers);
  const few = fewWords(step);
  const what = read.partOf('what');
  return (
    <div className={css.pictures}>
      <h1 className={css.what} tabIndex={-1}>
        <span className={css.big}>
          <Picture picture={now(step.picture)} looks={looksOf(plan)} size="100%" />
        </span>
        <span
          className={css.few}
          data-long={few === null && now(step.sentence).text.length > LONG ? '' : undefined}
        >
          {/* the voice reads the whole sentence: of the few words no single one can be marked */}
          {few ? (
            <Said words={few} mark aloud={what && 'all'} />
          ) : (
            <Said words={now(step.sentence)} mark aloud={what} />
          )}
        </span>
      </h1>
      <dl className={css.tiles}>
        <div className={css.tile} data-aloud={read.partOf('who') ? '' : undefined}>
          <dt>{t('whoDoes')}</dt>
          <dd>
            <Faces plan={plan} people={who} />
            <b>{names(who) || t('nobody')}</b>
          </dd>
        </div>
        <DayTile step={step} aloud={read.partOf('when') !== null} />
        {helpers.length === 0 ? null : (
          <div className={css.tile} data-aloud={read.partOf('helps') ? '' : undefined}>
            <dt>{t('whoHelps')}</dt>
            <dd>
              <Faces plan={plan} people={helpers} />
              <b>{names(helpers)}</b>
            </dd>
          </div>
        )}
      </dl>
      <FewWords planId={plan.id} step={step} />
    </div>
  );
}

function Faces({ plan, people }: { plan: Plan; people: readonly string[] }) {
  return (
    <span className={css.faces}>
      {people.map((id) => (
        <span key={id} className={css.face}>
          <PersonBust looks={plan.people[id] ? now(plan.people[id].looks) : null} />
        </span>
      ))}
    </span>
  );
}

/** The day as a leaf of a calendar, and how many days there are to go in words. */
function DayTile({ step, aloud }: { step: Step; aloud: boolean }) {
  const t = useWords('plan');
  const { date, dayNames, inDays, monthNames, number } = useFormats();
  const due = isOpenStep(step) ? stepDue(step) : now(step.progress).on;
  if (due === null) {
    return (
      <div className={css.tile} data-aloud={aloud ? '' : undefined}>
        <dt>{t('when')}</dt>
        <dd>
          <Icon name="calendar" />
          <b>{t('noDate')}</b>
        </dd>
      </div>
    );
  }
  const late = isLate(step, today());
  return (
    <div className={css.tile} data-aloud={aloud ? '' : undefined}>
      <dt>{isOpenStep(step) ? t('when') : t('doneOn', { date: date(due, 'day-month') })}</dt>
      <dd>
        <CalendarLeaf day={due} weekdays={dayNames('wide')} months={monthNames('short')} figure={number} />
        <b>
          {late ? (
            <>
              <Icon name="hourglass" /> {t('late')}
            </>
          ) : (
            inDays(daysBetween(today(), due))
          )}
        </b>
      </dd>
    </div>
  );
}
