import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { changeGoal } from '../../plan/goal/change.ts';
import { goalsOfWorry } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { adults, children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { changeWorry } from '../../plan/worry/change.ts';
import { endWorry, reopenWorry, sayWorry } from '../../plan/worry/decide.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { FoldedPicture } from '../../plan-ui/editing/folded-picture.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { Parts } from '../../plan-ui/editing/parts.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { sayIn, unsaid } from '../../plan-ui/editing/say.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { newId } from '../../platform/new-id.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { Disputes } from './disputes.tsx';
import { emptyWorry, pictureIn, worryForm } from './forms.ts';
import { GoalsOfWorry } from './goals-of-worry.tsx';

type Props = { plan: Plan; worry: Worry | null; saved: boolean };

export function WorryEditor({ plan, worry, saved }: Props) {
  const t = useWords('write-goal');
  const editing = useWords('editing');
  const common = useWords('common');
  const navigate = useNavigate();
  const mending = useMending();
  const names = useNamesOf(plan);
  const { code } = useLanguage();
  const form = useForm(plan.id, `worry:${worry?.id ?? 'new'}`, worryForm(worry, code), emptyWorry, saved);
  const { value, change } = form;
  const lists = useCouncil(wordLists);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const [wide, setWide] = useState(false);

  const save = async () => {
    const say = sayIn(value.language, worry ? now(worry.about).language : value.language);
    const fields = {
      who: value.who,
      about: say(value.about, worry && now(worry.about)),
      could: say(value.could, worry && now(worry.could)),
      children: value.children,
    };
    const picture = pictureIn(value);
    if (worry) return void (await form.save(changeWorry, { worry: worry.id, ...fields, picture }));
    const id = newId();
    if ((await form.save(sayWorry, { worry: id, ...fields, picture: picture ?? undefined })) && !mending)
      void navigate(paths.worry(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(worry ? 'worry.title' : 'worry.title-new')}
      subtitle={
        worry ? (
          <Parts
            parts={[
              now(worry.who).length === 0 ? '' : t('worry.by', { names: names(now(worry.who)) }),
              names(now(worry.children)),
            ].filter((part) => part !== '')}
          />
        ) : undefined
      }
      back={paths.plan(plan.id)}
      saveWords={t('worry.save')}
      onSave={() => void save()}
      form={form}
      afterSaved={
        <>
          {worry && goalsOfWorry(plan, worry.id).length === 0 ? (
            <Button kind="main" icon="plus" href={paths.goal(plan.id, 'new', { worry: worry.id })}>
              {t('worry.goal-make')}
            </Button>
          ) : null}
          <Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>
        </>
      }
      advice={
        <>
          <Advice title={t('worry.advice')}>
            <p>{t('worry.advice-why')}</p>
          </Advice>
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="worry"
            text={value.about}
            language={value.language}
            onPut={(about) => change({ about })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="worry"
            text={value.could}
            language={value.language}
            onPut={(could) => change({ could })}
          />
        </>
      }
    >
      {worry ? (
        <>
          <ConflictNote
            held={worry.who}
            show={(who) => names(who) || common('nobody')}
            onChoose={(who) => void form.also(changeWorry, { worry: worry.id, who })}
          />
          <ConflictNote
            held={worry.about}
            show={(it) => <Said words={it} />}
            onChoose={(about) => void form.also(changeWorry, { worry: worry.id, about })}
          />
          <ConflictNote
            held={worry.could}
            show={(it) => (it ? <Said words={it} /> : '–')}
            onChoose={(could) =>
              void form.also(changeWorry, { worry: worry.id, could: could ?? unsaid(code) })
            }
          />
          <ConflictNote
            held={worry.children}
            show={(kids) => names(kids) || editing('whole-family')}
            onChoose={(kids) => void form.also(changeWorry, { worry: worry.id, children: kids })}
          />
        </>
      ) : null}
      <MendAt of={['worry-without-who']}>
        <PeopleChoice
          legend={t('worry.who')}
          beside={false}
          addHref={paths.person(plan.id, 'new')}
          people={[...adults(plan), ...children(plan)]}
          value={value.who}
          onChange={(who) => change({ who })}
          all={wide}
          onAll={() => setWide(true)}
        />
      </MendAt>
      <PeopleChoice
        legend={t('children')}
        beside={false}
        people={children(plan)}
        value={value.children}
        onChange={(kids) => change({ children: kids })}
        all
        onAll={() => undefined}
      />
      <TextArea
        label={t('worry.about')}
        hint={t('worry.about-hint')}
        value={value.about}
        lang={value.language}
        onChange={(about) => change({ about })}
      />
      <MendAt of={['worry-without-could']}>
        <TextArea
          label={t('worry.could')}
          hint={t('worry.could-hint')}
          value={value.could}
          lang={value.language}
          onChange={(could) => change({ could })}
        />
      </MendAt>
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <FoldedPicture
        plan={plan}
        title={t('picture-fold')}
        sentence={value.about}
        value={value.picture}
        search={search}
        onSearch={setSearch}
        onChange={(picture) => change({ picture })}
      />
      {worry ? (
        <MendAt of={['worry-without-goal']}>
          <GoalsOfWorry plan={plan} worry={worry} onTie={(request) => void form.also(changeGoal, request)} />
        </MendAt>
      ) : null}
      {worry ? <Disputes plan={plan} worry={worry} form={form} /> : null}
      {worry?.ended ? (
        <Ended {...worry.ended} onReopen={() => void form.also(reopenWorry, { worry: worry.id })} />
      ) : null}
      {worry && !worry.ended ? (
        <Ending
          title={t('worry.end')}
          label={t('worry.end-why')}
          hint={t('kept')}
          doWords={t('worry.end-do')}
          language={value.language}
          value={value.ending}
          onChange={(ending) => change({ ending })}
          onEnd={(because, on) => form.also(endWorry, { worry: worry.id, because, on })}
        />
      ) : null}
    </EditorPage>
  );
}
