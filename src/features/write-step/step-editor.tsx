import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { adults, children, everyone, nameOf } from '../../plan/people/views.ts';
import { noPhrase } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { missing } from '../../plan/step/missing.ts';
import type { Step } from '../../plan/step/step.ts';
import { says } from '../../plan/strict.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { composedOf } from '../../plan-ui/editing/composed-picture.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { Parts } from '../../plan-ui/editing/parts.tsx';
import { PastedBeside } from '../../plan-ui/editing/pasted-beside.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { PictureChoice } from '../../plan-ui/editing/picture-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PhrasePart, type PutPhrase } from '../../plan-ui/phrase/phrase-part.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { CheckChoice } from './check-choice.tsx';
import { GoalChoice } from './goal-choice.tsx';
import { SentenceBox } from './sentence-box.tsx';
import { StepAdvice } from './step-advice.tsx';
import css from './step-editor.module.css';
import { draftOf, emptyStepForm, formOf, readWhen, type StepForm, whenForm } from './step-form.ts';
import { StepConflicts, StepEnding, StepPromises, StepSaidIn } from './step-past.tsx';
import { StoneChoice } from './stone-choice.tsx';
import { useSaveStep } from './use-save-step.ts';
import { WhenChoice } from './when-choice.tsx';

/** Where a new step was asked for: ids that stand in the address. */
type From = {
  goal?: string | undefined;
  after?: string | undefined;
  meeting?: string | undefined;
  copy?: string | undefined;
};

type Props = {
  plan: Plan;
  /** null: a new one */
  step: Step | null;
  from: From;
  /** it was saved just before this screen came up */
  saved: boolean;
};

export function StepEditor({ plan, step, from, saved }: Props) {
  const t = useWords('write-step');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const form = useForm(
    plan.id,
    // A copy has a place of its own: what is half typed elsewhere must not cover it.
    `step:${step?.id ?? (from.copy === undefined ? 'new' : `copy-${from.copy}`)}`,
    formOf(plan, step, code, from),
    emptyStepForm,
    saved,
  );
  const { value, change } = form;
  const { save, tried, waits } = useSaveStep(plan, step, from, form);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const [wide, setWide] = useState<readonly string[]>([]);
  const widen = (group: string) => ({ all: wide.includes(group), onAll: () => setWide([...wide, group]) });

  const day = today();
  const lists = useCouncil(wordLists);
  // Typing comes first: the advice follows when there is time.
  const heard = useDeferredValue(value);
  const gaps = useMemo(
    () => missing(plan, draftOf(heard, step?.id), day, lists),
    [plan, heard, step, day, lists],
  );
  const flagged = gaps.flatMap((gap) => ('marked' in gap ? gap.marked : []));
  const reading = readWhen(value.when);
  const people = [...adults(plan), ...children(plan)];
  const goal = value.goal === null ? undefined : plan.goals[value.goal];
  const subtitle = [
    plan.family ? t('of-family', { name: now(plan.family.name) }) : '',
    value.child === null ? '' : t('for', { name: nameOf(plan, value.child) ?? '' }),
    goal ? now(goal.different).text : '',
  ].filter((part) => part !== '');

  const [leading, setLeading] = useState(false);
  const saveAndGo = async (way: (plan: string, step: string) => string) => {
    setLeading(true);
    const id = form.dirty || step === null ? await save() : step.id;
    setLeading(id !== null);
    if (id !== null) void navigate(way(plan.id, id));
  };
  const saveAndStay = async () => {
    const id = await save();
    if (id !== null && step === null && !mending)
      void navigate(paths.step(plan.id, id, from.meeting ? { meeting: from.meeting } : {}), {
        replace: true,
        state: { saved: true },
      });
  };
  const afterSaved = (
    <>
      {from.meeting ? (
        <Button kind="main" href={paths.coreGroup(plan.id, from.meeting)}>
          {editing('to-meeting')}
        </Button>
      ) : (
        <Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>
      )}
      <Button icon="plus" href={paths.step(plan.id, 'new', value.goal ? { goal: value.goal } : {})}>
        {t(waits ? 'another-rest' : 'another')}
      </Button>
    </>
  );

  return (
    <EditorPage
      title={t(step === null ? 'title-new' : 'title')}
      subtitle={<Parts parts={subtitle} />}
      back={from.meeting ? paths.coreGroup(plan.id, from.meeting) : paths.plan(plan.id)}
      saveWords={t('save')}
      leading={leading}
      onSave={() => void saveAndStay()}
      form={form}
      trouble={
        tried && !reading.ok
          ? editing(reading.troubled === 'day' ? 'day.look-again' : 'count-look-again')
          : undefined
      }
      actions={
        <Button icon="eye" onClick={() => void saveAndGo(paths.togetherStep)}>
          {t('show-family')}
        </Button>
      }
      afterSaved={afterSaved}
      advice={
        <>
          <StepAdvice
            plan={plan}
            form={value}
            gaps={gaps}
            today={day}
            onChange={change}
            onSplit={() => void saveAndGo(paths.splitStep)}
            isNew={step === null}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="check"
            text={value.know}
            language={value.language}
            onPut={(know) => change({ know })}
          />
        </>
      }
    >
      {step ? <StepConflicts plan={plan} step={step} form={form} /> : null}
      <SentenceBox
        sentence={value.sentence}
        language={value.language}
        onChange={({ sentence }) => change({ sentence, phrase: noPhrase })}
        flagged={flagged}
      />
      <PhrasePart
        plan={plan}
        today={day}
        kind="step"
        value={value.phrase}
        who={value.who[0]}
        child={value.child ?? undefined}
        onPut={(put) => change(fromPhrase(put))}
      />
      {gaps.length === 0 || !says(value.sentence) ? null : (
        <div className={css.toAdvice}>
          <Button
            kind="quiet"
            icon="bulb"
            onClick={() => document.getElementById('step-advice')?.scrollIntoView({ block: 'start' })}
          >
            {t('advice.see', { count: gaps.length })}
          </Button>
        </div>
      )}
      <MendAt of={['step-without-person']}>
        <PeopleChoice
          legend={t('who-does')}
          people={people}
          value={value.who}
          onChange={(who) => change({ who })}
          {...widen('who')}
          addHref={paths.person(plan.id, 'new')}
        />
      </MendAt>
      <PeopleChoice
        legend={t('who-helps')}
        people={people.filter((person) => !value.who.includes(person.id))}
        value={value.helpers}
        onChange={(helpers) => change({ helpers })}
        {...widen('helpers')}
      />
      <MendAt of={['step-without-day']}>
        <WhenChoice
          value={value.when}
          onChange={(when) => change({ when })}
          today={day}
          strict={tried}
          error={
            tried && !reading.ok && reading.troubled === 'count' ? editing('count-look-again') : undefined
          }
        />
      </MendAt>
      <CheckChoice
        know={value.know}
        checker={value.checker}
        onChange={change}
        people={people}
        {...widen('checker')}
      />
      <PictureChoice
        legend={t('picture')}
        value={value.picture}
        onChange={(picture) => change({ picture })}
        search={search}
        onSearch={setSearch}
        people={everyone(plan)}
        looks={looksOf(plan)}
        sentence={says(value.sentence) ? value.sentence : ''}
      />
      <GoalChoice plan={plan} goal={value.goal} child={value.child} onChange={change} />
      <StoneChoice plan={plan} stone={value.stone} onChange={change} />
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      {step ? <StepPromises step={step} /> : null}
      {step ? <StepSaidIn plan={plan} step={step} /> : null}
      {step ? <PastedBeside words={step.pasted} /> : null}
      {step ? (
        <div>
          <Button kind="quiet" icon="plus" href={paths.step(plan.id, 'new', { copy: step.id })}>
            {t('copy')}
          </Button>
        </div>
      ) : null}
      {step ? <StepEnding step={step} form={form} /> : null}
    </EditorPage>
  );
}

/** What a ready sentence says besides its words: its picture, who does it, for which child, by which day. */
function fromPhrase({ text, language, phrase, picked, people, filled }: PutPhrase): Partial<StepForm> {
  const day = filled?.slot === 'day' && filled.value !== '' ? filled.value : null;
  return {
    sentence: text,
    language,
    phrase,
    ...(picked ? { picture: composedOf(picked.picture) } : {}),
    ...(filled && people.who ? { who: [people.who] } : {}),
    ...(people.child ? { child: people.child } : {}),
    ...(day === null ? {} : { when: whenForm({ kind: 'by', date: day }) }),
  };
}
