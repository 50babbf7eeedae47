import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  callOffVisit,
  moveVisit,
  planVisit,
  recordVisitMade,
  recordVisitMissed,
} from '../../plan/visit/decide.ts';
import { childrenToSee, dayOfVisit } from '../../plan/visit/views.ts';
import type { Visit } from '../../plan/visit/visit.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { type Form, useForm } from '../../record/use-form.ts';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { MadePart } from './made-part.tsx';
import { MissedPart } from './missed-part.tsx';
import {
  childrenIn,
  emptyForm,
  formFor,
  formForNew,
  isWhy,
  type VisitForm,
  type Way,
  waitsFor,
} from './visit-form.ts';
import { VisitStands } from './visit-stands.tsx';
import { whoWrites } from './who-writes.ts';

type Props = { plan: Plan; visit: Visit | null; way: Way | null };

/**
 * The worker sits in the car and wants to have written down who was seen: the day is today, whoever writes here went, and all
 * children seen and alone is one tap. Nothing is asked before it is saved but what happened.
 */
export function VisitEditor({ plan, visit, way }: Props) {
  const t = useWords('visits');
  const { date } = useFormats();
  const editing = useWords('editing');
  const navigate = useNavigate();
  const author = useAuthorName();
  const ids = childrenToSee(plan).map(({ id }) => id);
  const stands = visit
    ? formFor(visit, way, today())
    : formForNew(way ?? 'made', today(), whoWrites(plan, author), ids);
  const form = useForm<VisitForm>(plan.id, `visit:${visit?.id ?? `new-${way}`}`, stands, emptyForm);
  const [tried, setTried] = useState(false);
  const { value } = form;
  const on = readDay(value.on);
  const waits = waitsFor(value, on.ok ? on.day : undefined);
  const save = useSave(visit, form, ids);
  const write = async () => {
    setTried(true);
    if (!on.ok || waits !== null) return;
    if (await save(on.day)) await navigate(paths.visits(plan.id), { replace: true });
  };
  const trouble = !on.ok ? editing('day.look-again') : waits === null ? undefined : t(`waits.${waits}`);
  const title = visit ? t('one', { date: date(dayOfVisit(visit), 'long') }) : t(`new.${newWay(value.way)}`);
  return (
    <EditorPage
      title={title}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={paths.visits(plan.id)}
      saveWords={value.way === '' ? t('save.made') : t(`save.${value.way as Way}`)}
      onSave={() => void write()}
      form={form}
      trouble={tried ? trouble : undefined}
      advice={visit ? <VisitStands plan={plan} visit={visit} also={form.also} /> : undefined}
    >
      {visit && !visit.made && !visit.missed ? (
        <Choice
          legend={t('how')}
          options={[
            { value: 'made', words: t('how-made') },
            { value: 'missed', words: t('how-missed') },
            { value: 'move', words: t('how-move') },
            { value: 'off', words: t('how-off') },
          ]}
          value={value.way === '' ? null : value.way}
          onChange={(chosen) => form.change({ way: chosen })}
        />
      ) : null}
      <Fields plan={plan} form={form} tried={tried} />
    </EditorPage>
  );
}

const newWay = (way: string): 'made' | 'missed' | 'plan' =>
  way === 'plan' || way === 'missed' ? way : 'made';

/** What is asked: only what belongs to the way chosen. */
function Fields({ plan, form, tried }: { plan: Plan; form: Form<VisitForm>; tried: boolean }) {
  const t = useWords('visits');
  const [all, setAll] = useState(false);
  const { value, change } = form;
  const { way } = value;
  if (way === '') return null;
  if (way === 'off')
    return (
      <TextArea
        label={t('off-because')}
        rows={2}
        value={value.words}
        onChange={(words) => change({ words })}
      />
    );
  const grown = everyone(plan).filter(({ role }) => role === 'worker' || role === 'professional');
  const born = everyone(plan).filter((one) => one.role === 'child' && !isUnborn(one));
  return (
    <>
      {way === 'made' ? <MadePart plan={plan} form={form} /> : null}
      {way === 'missed' ? <MissedPart form={form} /> : null}
      <DayChoice
        legend={way === 'plan' || way === 'move' ? t('on-planned') : t('on')}
        value={value.on}
        onChange={(on) => change({ on })}
        strict={tried}
      />
      {way === 'move' ? (
        <TextArea
          label={t('move-because')}
          rows={2}
          value={value.words}
          onChange={(words) => change({ words })}
        />
      ) : (
        <PeopleChoice
          legend={way === 'plan' ? t('who-will') : t('who')}
          people={grown}
          beside={false}
          value={value.who}
          onChange={(who) => change({ who })}
          all={all}
          onAll={() => setAll(true)}
        />
      )}
      {way === 'plan' ? (
        <PeopleChoice
          legend={t('children')}
          people={born}
          beside={false}
          value={value.children}
          onChange={(children) => change({ children })}
          all
          onAll={() => undefined}
        />
      ) : null}
    </>
  );
}

/** Writes what the form says; it happened on the day of the visit. */
function useSave(visit: Visit | null, form: Form<VisitForm>, ids: readonly string[]) {
  const { code } = useLanguage();
  const [fresh] = useState(newId);
  const { value, save } = form;
  const id = visit?.id ?? fresh;
  const words = { text: value.words, language: code };
  return (day: string | undefined): Promise<boolean> => {
    const on = day ?? today();
    const { who } = value;
    switch (value.way) {
      case 'plan':
        return save(planVisit, { visit: id, on, who, children: value.children });
      case 'move':
        return save(moveVisit, { visit: id, on, because: words });
      case 'off':
        return save(callOffVisit, { visit: id, because: words });
      case 'missed': {
        const tried = { text: value.tried, language: code };
        const why = isWhy(value.why) ? value.why : 'other';
        return save(recordVisitMissed, { visit: id, on, who, why, tried }, { happened: on });
      }
      default: {
        const named = [...new Set([...ids, ...(visit?.children ?? [])])];
        const children = childrenIn(value, named, code);
        return save(recordVisitMade, { visit: id, on, who, children, words }, { happened: on });
      }
    }
  };
}
