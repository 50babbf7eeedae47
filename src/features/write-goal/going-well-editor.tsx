import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { changeGoingWell } from '../../plan/going-well/change.ts';
import { endGoingWell, reopenGoingWell, sayGoingWell } from '../../plan/going-well/decide.ts';
import type { GoingWell } from '../../plan/going-well/going-well.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { Ended, Ending } from '../../plan-ui/editing/ending.tsx';
import { FoldedPicture } from '../../plan-ui/editing/folded-picture.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { sayIn, unsaid } from '../../plan-ui/editing/say.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { newId } from '../../platform/new-id.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { emptyGoingWell, goingWellForm, pictureIn } from './forms.ts';

type Props = { plan: Plan; thing: GoingWell | null; saved: boolean };

export function GoingWellEditor({ plan, thing, saved }: Props) {
  const t = useWords('write-goal');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const { code } = useLanguage();
  const name = `going-well:${thing?.id ?? 'new'}`;
  const form = useForm(plan.id, name, goingWellForm(thing, code), emptyGoingWell, saved);
  const { value, change } = form;
  const lists = useCouncil(wordLists);
  const [search, setSearch] = useState<PictureSearch>(startSearch);

  const save = async () => {
    const say = sayIn(value.language, thing ? now(thing.words).language : value.language);
    const fields = {
      kind: value.kind,
      words: say(value.words, thing && now(thing.words)),
      seenBy: say(value.seenBy, thing && now(thing.seenBy)),
    };
    const picture = pictureIn(value);
    if (thing) return void (await form.save(changeGoingWell, { thing: thing.id, ...fields, picture }));
    const id = newId();
    if (await form.save(sayGoingWell, { thing: id, ...fields, picture: picture ?? undefined }))
      void navigate(paths.goingWell(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(thing ? 'well.title' : 'well.title-new')}
      subtitle={thing ? t(`well.${now(thing.kind)}`) : undefined}
      back={paths.plan(plan.id)}
      saveWords={t('well.save')}
      onSave={() => void save()}
      form={form}
      afterSaved={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
      advice={
        <>
          <Advice title={t('well.advice')}>
            <p>{t('well.advice-why')}</p>
          </Advice>
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="going-well"
            text={value.words}
            language={value.language}
            onPut={(words) => change({ words })}
          />
        </>
      }
    >
      {thing ? (
        <>
          <ConflictNote
            held={thing.kind}
            show={(kind) => t(`well.${kind}`)}
            onChoose={(kind) => void form.also(changeGoingWell, { thing: thing.id, kind })}
          />
          <ConflictNote
            held={thing.words}
            show={(it) => <Said words={it} />}
            onChoose={(words) => void form.also(changeGoingWell, { thing: thing.id, words })}
          />
          <ConflictNote
            held={thing.seenBy}
            show={(it) => (it ? <Said words={it} /> : '–')}
            onChoose={(seenBy) =>
              void form.also(changeGoingWell, { thing: thing.id, seenBy: seenBy ?? unsaid(code) })
            }
          />
        </>
      ) : null}
      <Choice
        legend={t('well.kind')}
        options={[
          { value: 'strength', words: t('well.strength') },
          { value: 'existing-safety', words: t('well.existing-safety') },
        ]}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        label={t('well.words')}
        hint={t('well.words-hint')}
        value={value.words}
        lang={value.language}
        onChange={(words) => change({ words })}
      />
      <TextField
        label={t('well.seen-by')}
        hint={t('well.seen-by-hint')}
        value={value.seenBy}
        lang={value.language}
        onChange={(seenBy) => change({ seenBy })}
      />
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <FoldedPicture
        plan={plan}
        title={t('picture-choose')}
        sentence={value.words}
        value={value.picture}
        search={search}
        onSearch={setSearch}
        onChange={(picture) => change({ picture })}
        open
      />
      {thing?.ended ? (
        <Ended {...thing.ended} onReopen={() => void form.also(reopenGoingWell, { thing: thing.id })} />
      ) : null}
      {thing && !thing.ended ? (
        <Ending
          title={t('well.end')}
          label={t('well.end-why')}
          hint={t('kept')}
          doWords={t('well.end-do')}
          language={value.language}
          value={value.ending}
          onChange={(ending) => change({ ending })}
          onEnd={(because, on) => form.also(endGoingWell, { thing: thing.id, because, on })}
        />
      ) : null}
    </EditorPage>
  );
}
