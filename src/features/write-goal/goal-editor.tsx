import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { changeGoal } from '../../plan/goal/change.ts';
import { giveUpGoal, reachGoal, reopenGoal, setGoal } from '../../plan/goal/decide.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { now } from '../../plan/held.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { FoldedPicture } from '../../plan-ui/editing/folded-picture.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { PastedBeside } from '../../plan-ui/editing/pasted-beside.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { sayIn } from '../../plan-ui/editing/say.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { newId } from '../../platform/new-id.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { emptyGoal, goalForm, pictureIn, scaleOf } from './forms.ts';
import { GoalConflicts } from './goal-conflicts.tsx';
import { ScaleWords } from './scale-words.tsx';
import { WishesOfGoal } from './wishes-of-goal.tsx';

type Props = {
  plan: Plan;
  /** null: a new one */
  goal: Goal | null;
  /** the worry a new one is made for */
  worry: Worry | undefined;
  saved: boolean;
};

export function GoalEditor({ plan, goal, worry, saved }: Props) {
  const t = useWords('write-goal');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const name = `goal:${goal?.id ?? (worry ? `for-${worry.id}` : 'new')}`;
  const form = useForm(plan.id, name, goalForm(goal, code, worry), emptyGoal, saved);
  const { value, change } = form;
  const lists = useCouncil(wordLists);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const worries = Object.values(plan.worries).filter(
    (worry) => worry.ended === null || value.worries.includes(worry.id),
  );

  const save = async () => {
    const say = sayIn(value.language, goal ? now(goal.different).language : value.language);
    const fields = {
      different: say(value.different, goal && now(goal.different)),
      see: say(value.see, goal && now(goal.see)),
      howLong: say(value.howLong, goal && now(goal.howLong)),
      worries: value.worries,
      children: value.children,
    };
    const [picture, scale] = [pictureIn(value), scaleOf(value, goal, say)];
    if (goal) return void (await form.save(changeGoal, { goal: goal.id, ...fields, picture, scale }));
    const id = newId();
    const rest = { picture: picture ?? undefined, scale: scale ?? undefined };
    if ((await form.save(setGoal, { goal: id, ...fields, ...rest })) && !mending)
      void navigate(paths.goal(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(goal ? 'goal.title' : 'goal.title-new')}
      back={paths.plan(plan.id)}
      saveWords={t('goal.save')}
      onSave={() => void save()}
      form={form}
      afterSaved={
        <>
          <Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>
          {goal ? (
            <Button icon="plus" href={paths.step(plan.id, 'new', { goal: goal.id })}>
              {t('goal.first-step')}
            </Button>
          ) : null}
        </>
      }
      advice={
        <>
          <Advice title={t('goal.advice')}>
            <p>{t('goal.advice-why')}</p>
          </Advice>
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="goal"
            text={value.different}
            language={value.language}
            onPut={(different) => change({ different })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="goal"
            text={value.see}
            language={value.language}
            onPut={(see) => change({ see })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="check"
            text={value.howLong}
            language={value.language}
            onPut={(howLong) => change({ howLong })}
          />
        </>
      }
    >
      {goal ? <GoalConflicts goal={goal} form={form} plan={plan} /> : null}
      <TextArea
        label={t('goal.different')}
        hint={t('goal.different-hint')}
        value={value.different}
        lang={value.language}
        rows={2}
        onChange={(different) => change({ different })}
      />
      <MendAt of={['goal-without-see']}>
        <TextArea
          label={t('goal.see')}
          hint={t('goal.see-hint')}
          value={value.see}
          lang={value.language}
          rows={2}
          onChange={(see) => change({ see })}
        />
      </MendAt>
      <MendAt of={['goal-without-how-long']}>
        <TextField
          label={t('goal.how-long')}
          hint={t('goal.how-long-hint')}
          value={value.howLong}
          lang={value.language}
          onChange={(howLong) => change({ howLong })}
        />
      </MendAt>
      {worries.length === 0 ? null : (
        <FieldGroup legend={t('goal.worries')}>
          <ChipRow>
            {worries.map((worry) => (
              <ChipPick
                key={worry.id}
                type="checkbox"
                checked={value.worries.includes(worry.id)}
                onChange={(on) =>
                  change({
                    worries: on
                      ? [...value.worries, worry.id]
                      : value.worries.filter((id) => id !== worry.id),
                  })
                }
              >
                <Said words={now(worry.about)} />
              </ChipPick>
            ))}
          </ChipRow>
        </FieldGroup>
      )}
      <PeopleChoice
        legend={t('children')}
        beside={false}
        people={children(plan)}
        value={value.children}
        onChange={(kids) => change({ children: kids })}
        all
        onAll={() => undefined}
      />
      <MendAt of={['goal-without-scale']}>
        <ScaleWords
          value={value}
          onChange={change}
          asked={Object.values(plan.rounds).some((round) => round.goal === goal?.id)}
        />
      </MendAt>
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <FoldedPicture
        plan={plan}
        title={t('picture-choose')}
        sentence={value.different}
        value={value.picture}
        search={search}
        onSearch={setSearch}
        onChange={(picture) => change({ picture })}
      />
      {goal ? <WishesOfGoal plan={plan} goal={goal} /> : null}
      {goal ? <PastedBeside words={goal.pasted} /> : null}
      {goal?.ended ? (
        <Ended
          on={goal.ended.on}
          because={goal.ended.words}
          reached={goal.ended.reached}
          onReopen={() => void form.also(reopenGoal, { goal: goal.id })}
        />
      ) : null}
      {goal && !goal.ended ? (
        <>
          <Ending
            title={t('goal.reached')}
            label={t('goal.reached-how')}
            doWords={t('goal.reached-do')}
            language={value.language}
            value={value.reached}
            onChange={(reached) => change({ reached })}
            onEnd={(how, on) => form.also(reachGoal, { goal: goal.id, how, on })}
          />
          <Ending
            title={t('goal.give-up')}
            label={t('goal.give-up-why')}
            hint={t('kept')}
            doWords={t('goal.give-up-do')}
            language={value.language}
            value={value.ending}
            onChange={(ending) => change({ ending })}
            onEnd={(because, on) => form.also(giveUpGoal, { goal: goal.id, because, on })}
          />
        </>
      ) : null}
    </EditorPage>
  );
}
