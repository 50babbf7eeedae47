import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { children, everyone, isUnborn, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeWish, endWish, reopenWish, sayWish } from '../../plan/wish/decide.ts';
import type { Wish } from '../../plan/wish/wish.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { sayIn } from '../../plan-ui/editing/say.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { newId } from '../../platform/new-id.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { GoalPick } from './goal-pick.tsx';
import { StepNames, StepsPick } from './steps-pick.tsx';
import { emptyWish, type SaidThere, wishForm } from './wish-form.ts';

type Props = {
  plan: Plan;
  wish: Wish | null;
  goal: string | null;
  /** the hill a child said it on (E9) */
  hill: Hill | null;
  /** what somebody said at the faces */
  said: SaidThere | null;
  saved: boolean;
};

/** A wish in the person's own words, the goal it belongs to, and who may see it: nobody else until they said yes (G8). */
export function WishEditor({ plan, wish, goal, hill, said, saved }: Props) {
  const t = useWords('write-goal');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const { code } = useLanguage();
  const form = useForm(
    plan.id,
    `wish:${wish?.id ?? hill?.id ?? said?.id ?? 'new'}`,
    wishForm(plan, wish, code, goal, hill, said),
    emptyWish,
    saved,
  );
  const { value, change } = form;
  const [all, setAll] = useState(false);
  const [tried, setTried] = useState(false);
  const grownUps = everyone(plan).filter(({ role }) => role === 'parent' || role === 'network');
  const yesNo = (forAll: boolean) => t(forAll ? 'wish.yes' : 'wish.no');
  const settle = (fields: {
    words?: Wish['words']['heads'][0]['value'];
    goal?: string | null;
    steps?: readonly string[];
    forAll?: boolean;
  }) => (wish ? void form.also(changeWish, { wish: wish.id, ...fields }) : undefined);

  const save = async () => {
    setTried(true);
    if (wish === null && value.person === null) return;
    const say = sayIn(value.language, wish ? now(wish.words).language : value.language);
    const words = say(value.words, wish && now(wish.words));
    const forAll = value.forAll === 'yes';
    if (wish)
      return void (await form.save(changeWish, {
        wish: wish.id,
        words,
        goal: value.goal,
        steps: value.steps,
        forAll,
      }));
    const id = newId();
    const request = {
      wish: id,
      person: value.person ?? '',
      words,
      goal: value.goal ?? undefined,
      steps: value.steps,
      forAll,
      hill: hill?.id,
    };
    if (await form.save(sayWish, request))
      void navigate(paths.wish(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(wish ? 'wish.title' : 'wish.title-new')}
      subtitle={wish ? <bdi>{nameOf(plan, wish.person)}</bdi> : undefined}
      back={value.goal ? paths.goal(plan.id, value.goal) : paths.plan(plan.id)}
      saveWords={t('wish.save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && wish === null && value.person === null ? t('wish.who-first') : undefined}
      afterSaved={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
      advice={
        <Advice title={t('wish.advice')}>
          <p>{t('wish.advice-why')}</p>
        </Advice>
      }
    >
      {wish ? (
        <>
          <ConflictNote
            held={wish.words}
            show={(it) => <Said words={it} />}
            onChoose={(words) => settle({ words })}
          />
          <ConflictNote
            held={wish.goal}
            show={(id) => {
              const found = id === null ? undefined : plan.goals[id];
              return found ? <Said words={now(found.different)} /> : t('wish.no-goal');
            }}
            onChoose={(to) => settle({ goal: to })}
          />
          <ConflictNote
            held={wish.steps}
            show={(ids) => (ids.length === 0 ? t('wish.no-steps') : <StepNames plan={plan} ids={ids} />)}
            onChoose={(steps) => settle({ steps })}
          />
          <ConflictNote held={wish.forAll} show={yesNo} onChoose={(forAll) => settle({ forAll })} />
        </>
      ) : (
        <PeopleChoice
          legend={t('wish.who')}
          beside={false}
          single
          people={[...children(plan).filter((child) => !isUnborn(child)), ...grownUps]}
          value={value.person === null ? [] : [value.person]}
          onChange={([one]) => change({ person: one ?? null })}
          all={all}
          onAll={() => setAll(true)}
        />
      )}
      <TextArea
        label={t('wish.words')}
        hint={t('wish.words-hint')}
        rows={2}
        value={value.words}
        lang={value.language}
        onChange={(words) => change({ words })}
      />
      <Choice
        legend={t('wish.for-all')}
        options={[
          { value: 'no', words: yesNo(false) },
          { value: 'yes', words: yesNo(true) },
        ]}
        value={value.forAll}
        onChange={(forAll) => change({ forAll })}
      />
      <GoalPick plan={plan} value={value.goal} onChange={(to) => change({ goal: to })} />
      <StepsPick plan={plan} goal={value.goal} value={value.steps} onChange={(steps) => change({ steps })} />
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      {wish?.ended ? (
        <Ended {...wish.ended} onReopen={() => void form.also(reopenWish, { wish: wish.id })} />
      ) : null}
      {wish && !wish.ended ? (
        <Ending
          title={t('wish.end')}
          label={t('wish.end-why')}
          hint={t('kept')}
          doWords={t('wish.end-do')}
          language={value.language}
          value={value.ending}
          onChange={(ending) => change({ ending })}
          onEnd={(because, on) => form.also(endWish, { wish: wish.id, because, on })}
        />
      ) : null}
    </EditorPage>
  );
}
