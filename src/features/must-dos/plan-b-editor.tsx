import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { makePlanBFor } from '../../plan/bottom-line/with-plan-b.ts';
import { now } from '../../plan/held.ts';
import { adults, children } from '../../plan/people/views.ts';
import { noPhrase } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { changePlanB } from '../../plan/plan-b/change.ts';
import { endPlanB, reopenPlanB } from '../../plan/plan-b/decide.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { FoldedPicture } from '../../plan-ui/editing/folded-picture.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PhrasePart } from '../../plan-ui/phrase/phrase-part.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './must-dos.module.css';
import { PlanBDone } from './plan-b-done.tsx';
import {
  emptyPlanB,
  fromThenPhrase,
  pictureOf,
  planBForm,
  turningOf,
  type WithinUnit,
  withinOf,
} from './plan-b-form.ts';
import { PlanBConflicts, PlanBTests, PlanBUse } from './plan-b-past.tsx';
import { StonePlace } from './stone-place.tsx';

type Props = {
  plan: Plan;
  planB: PlanB | null;
  /** the must-do a new one is made for: what happens if it is crossed */
  line: BottomLine | undefined;
  saved: boolean;
};

const units: readonly WithinUnit[] = ['hours', 'days', 'working-days', 'weeks'];

export function PlanBEditor({ plan, planB, line, saved }: Props) {
  const t = useWords('must-dos');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const form = useForm(plan.id, `plan-b:${planB?.id ?? 'new'}`, planBForm(planB, code), emptyPlanB, saved);
  const { value, change } = form;
  const lists = useCouncil(wordLists);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const [wide, setWide] = useState<readonly string[]>([]);
  const widen = (group: string) => ({ all: wide.includes(group), onAll: () => setWide([...wide, group]) });
  const [tried, setTried] = useState(false);
  const within = withinOf(value);
  const people = [...adults(plan), ...children(plan)];

  const save = async () => {
    setTried(true);
    if (!within.ok) return;
    const turning = turningOf(value, within.within, planB);
    const picture = pictureOf(value);
    const { leavesAfter, comesBackAt } = value;
    if (planB)
      return void (await form.save(changePlanB, {
        planB: planB.id,
        turning,
        picture,
        leavesAfter,
        comesBackAt,
      }));
    const id = newId();
    const place = { leavesAfter: leavesAfter ?? undefined, comesBackAt: comesBackAt ?? undefined };
    if (
      (await form.save(makePlanBFor, {
        planB: id,
        line: line?.id,
        turning,
        picture: picture ?? undefined,
        ...place,
      })) &&
      !mending
    )
      void navigate(paths.planB(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(planB ? 'b.title' : 'b.title-new')}
      back={paths.plan(plan.id)}
      saveWords={t('b.save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && !within.ok ? t('b.within-wrong') : undefined}
      afterSaved={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
      advice={
        <>
          <Advice title={t('b.advice')}>{t('b.advice-why')}</Advice>
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="plan-b"
            text={value.seen}
            language={value.language}
            onPut={(seen) => change({ seen, seenPhrase: noPhrase })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="plan-b"
            text={value.then}
            language={value.language}
            onPut={(then) => change({ then, thenPhrase: noPhrase })}
          />
        </>
      }
    >
      {planB === null && line ? (
        <p>
          {t('b.for-line')} <Said words={now(line.must)} mark />
        </p>
      ) : null}
      {planB ? <PlanBConflicts plan={plan} planB={planB} form={form} /> : null}
      {planB ? <PlanBUse planB={planB} form={form} /> : null}
      {planB ? <PlanBDone plan={plan} planB={planB} form={form} /> : null}
      <div className={css.turning}>
        <TextArea
          label={t('b.if')}
          hint={t('b.if-hint')}
          rows={2}
          value={value.seen}
          lang={value.language}
          onChange={(seen) => change({ seen, seenPhrase: noPhrase })}
        />
        <PhrasePart
          plan={plan}
          today={today()}
          kind="seen"
          label={t('b.ready-seen')}
          value={value.seenPhrase}
          onPut={({ text, language, phrase }) =>
            change({ seen: text, seenPhrase: phrase, phraseIn: language })
          }
        />
        <TextArea
          label={t('b.then')}
          rows={2}
          value={value.then}
          lang={value.language}
          onChange={(then) => change({ then, thenPhrase: noPhrase })}
        />
        <PhrasePart
          plan={plan}
          today={today()}
          kind="plan-b"
          label={t('b.ready-then')}
          value={value.thenPhrase}
          who={value.by ?? undefined}
          onPut={(put) => change(fromThenPhrase(put))}
        />
        <MendAt of={['plan-b-without-person']}>
          <PeopleChoice
            legend={t('b.by')}
            beside={false}
            people={people}
            single
            value={value.by === null ? [] : [value.by]}
            onChange={([one]) => change({ by: one ?? null })}
            {...widen('by')}
            addHref={paths.person(plan.id, 'new')}
          />
        </MendAt>
        <MendAt of={['plan-b-without-days']}>
          <div className={css.within}>
            <div className={css.number}>
              <TextField
                label={t('b.within')}
                inputMode="numeric"
                maxLength={3}
                value={value.count}
                error={tried && !within.ok ? t('b.within-wrong') : undefined}
                onChange={(count) => change({ count })}
              />
            </div>
            <Choice<WithinUnit>
              legend={t('b.unit')}
              legendHidden
              options={units.map((unit) => ({ value: unit, words: t(`b.${unit}`) }))}
              value={value.unit as WithinUnit}
              onChange={(unit) => change({ unit })}
            />
          </div>
        </MendAt>
        <PeopleChoice
          legend={t('b.tell')}
          beside={false}
          people={people}
          value={value.tell}
          onChange={(tell) => change({ tell })}
          {...widen('tell')}
        />
      </div>
      <StonePlace plan={plan} value={value} onChange={change} />
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <FoldedPicture
        plan={plan}
        title={editing('picture.legend')}
        sentence={value.then}
        value={value.picture}
        search={search}
        onSearch={setSearch}
        onChange={(picture) => change({ picture })}
      />
      {planB ? (
        <MendAt of={['plan-b-untested']}>
          <PlanBTests plan={plan} planB={planB} form={form} />
        </MendAt>
      ) : null}
      {planB?.ended ? (
        <Ended {...planB.ended} onReopen={() => void form.also(reopenPlanB, { planB: planB.id })} />
      ) : null}
      {planB && !planB.ended ? (
        <Ending
          title={t('b.end')}
          label={t('b.end-why')}
          hint={t('kept')}
          doWords={t('b.end-do')}
          language={value.language}
          value={value.ending}
          onChange={(ending) => change({ ending })}
          onEnd={(because, on) => form.also(endPlanB, { planB: planB.id, because, on })}
        />
      ) : null}
    </EditorPage>
  );
}
