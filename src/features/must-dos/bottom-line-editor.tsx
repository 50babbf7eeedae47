import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { changeBottomLine } from '../../plan/bottom-line/change.ts';
import { endBottomLine, reopenBottomLine, setBottomLine } from '../../plan/bottom-line/decide.ts';
import { isTooMany } from '../../plan/bottom-line/views.ts';
import { now } from '../../plan/held.ts';
import { adults } from '../../plan/people/views.ts';
import { noPhrase } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { countWords } from '../../plan/wording/advise.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { composedOf } from '../../plan-ui/editing/composed-picture.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
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
import { WordingAdvice } from '../../plan-ui/wording/wording-advice.tsx';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { LineCrossed, LineReviews } from './bottom-line-crossed.tsx';
import { emptyLine, everies, lineFields, lineForm } from './bottom-line-form.ts';
import { LineAnswers, LineConflicts, LineLooks } from './bottom-line-past.tsx';
import { ThingChoice } from './thing-choice.tsx';

type Props = { plan: Plan; line: BottomLine | null; saved: boolean };

const MOST_WORDS = 15;

export function BottomLineEditor({ plan, line, saved }: Props) {
  const t = useWords('must-dos');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const form = useForm(plan.id, `must-do:${line?.id ?? 'new'}`, lineForm(line, code), emptyLine, saved);
  const { value, change } = form;
  const lists = useCouncil(wordLists);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const [wide, setWide] = useState(false);
  const [tried, setTried] = useState(false);
  const from = readDay(value.from);
  const worries = Object.values(plan.worries).filter((worry) => worry.ended === null);

  const save = async () => {
    setTried(true);
    if (!from.ok) return;
    const fields = lineFields(value, line);
    if (line) return void (await form.save(changeBottomLine, { line: line.id, from: from.day, ...fields }));
    const id = newId();
    // A new one says nothing where a changed one unsays.
    const { planB, worry, picture, ...rest } = fields;
    const said = { planB: planB ?? undefined, worry: worry ?? undefined, picture: picture ?? undefined };
    if ((await form.save(setBottomLine, { line: id, from: from.day, ...rest, ...said })) && !mending)
      void navigate(paths.bottomLine(plan.id, id), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t(line ? 'line.title' : 'line.title-new')}
      back={paths.plan(plan.id)}
      saveWords={t('line.save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && !from.ok ? editing('day.look-again') : undefined}
      afterSaved={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
      advice={
        <>
          <Advice title={t('line.advice')}>{t('line.advice-why')}</Advice>
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="must-do"
            text={value.must}
            language={value.language}
            onPut={(must) => change({ must, phrase: noPhrase })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="must-do"
            text={value.why}
            language={value.language}
            onPut={(why) => change({ why })}
          />
          <WordingAdvice
            plan={plan}
            lists={lists}
            of="check"
            text={value.know}
            language={value.language}
            onPut={(know) => change({ know })}
          />
          {isTooMany(plan, line?.id) ? (
            <Advice title={t('line.too-many')}>{t('line.too-many-why')}</Advice>
          ) : null}
          {value.checker === null ? (
            <Advice title={t('line.no-checker')}>{t('line.no-checker-why')}</Advice>
          ) : null}
        </>
      }
    >
      {line ? <LineConflicts plan={plan} line={line} form={form} /> : null}
      {line ? <LineCrossed plan={plan} line={line} /> : null}
      <TextArea
        label={t('line.must')}
        counter={editing('words-of', { count: countWords(value.must), most: MOST_WORDS })}
        size="large"
        rows={2}
        value={value.must}
        lang={value.language}
        onChange={(must) => change({ must, phrase: noPhrase })}
      />
      <PhrasePart
        plan={plan}
        today={today()}
        kind="must-do"
        value={value.phrase}
        onPut={({ text, language, phrase, picked }) =>
          change({
            must: text,
            phrase,
            phraseIn: language,
            ...(picked ? { picture: composedOf(picked.picture) } : {}),
          })
        }
      />
      <MendAt of={['bottom-line-without-reason']}>
        <TextArea
          label={t('line.why')}
          hint={t('line.why-hint')}
          rows={2}
          value={value.why}
          lang={value.language}
          onChange={(why) => change({ why })}
        />
      </MendAt>
      <ThingChoice
        legend={t('line.worry')}
        none={t('line.worry-none')}
        things={worries.map((worry) => ({ id: worry.id, words: now(worry.about) }))}
        value={value.worry}
        onChange={(worry) => change({ worry })}
      />
      <MendAt of={['bottom-line-without-know']}>
        <TextField
          label={t('line.know')}
          value={value.know}
          lang={value.language}
          onChange={(know) => change({ know })}
        />
      </MendAt>
      <MendAt of={['bottom-line-unchecked']}>
        <PeopleChoice
          legend={t('line.checker')}
          beside={false}
          people={adults(plan)}
          single
          value={value.checker === null ? [] : [value.checker]}
          onChange={([one]) => change({ checker: one ?? null })}
          all={wide}
          onAll={() => setWide(true)}
          addHref={paths.person(plan.id, 'new')}
        />
      </MendAt>
      <TextField
        label={t('line.how-often')}
        hint={t('line.how-often-hint')}
        value={value.howOften}
        lang={value.language}
        onChange={(howOften) => change({ howOften })}
      />
      <FieldGroup legend={t('line.every')}>
        <ChipRow>
          {everies.map((every) => (
            <ChipPick
              key={every}
              type="checkbox"
              checked={value.every === every}
              onChange={(on) => change({ every: on ? every : '' })}
            >
              {t(`line.every-${every}`)}
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      <MendAt of={['bottom-line-without-plan-b']}>
        <ThingChoice
          legend={t('line.plan-b')}
          none={t('line.plan-b-none')}
          empty={t('line.no-plan-b')}
          things={standingPlanBs(plan).map((one) => ({ id: one.id, words: now(one.turning).seen }))}
          value={value.planB}
          onChange={(planB) => change({ planB })}
        />
      </MendAt>
      {line && value.planB === null ? (
        <div>
          <Button kind="quiet" icon="plus" href={paths.planB(plan.id, 'new', { line: line.id })}>
            {t('line.make-plan-b-here')}
          </Button>
        </div>
      ) : null}
      <DayChoice
        legend={t('line.from')}
        hint={line ? undefined : editing('today-if-empty')}
        value={value.from}
        strict={tried}
        onChange={(day) => change({ from: day })}
      />
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <FoldedPicture
        plan={plan}
        title={editing('picture.legend')}
        sentence={value.must}
        value={value.picture}
        search={search}
        onSearch={setSearch}
        onChange={(picture) => change({ picture })}
      />
      {line ? (
        <>
          <LineLooks plan={plan} line={line} form={form} />
          <LineReviews line={line} form={form} />
          <LineAnswers plan={plan} line={line} form={form} />
        </>
      ) : null}
      {line?.ended ? (
        <Ended {...line.ended} onReopen={() => void form.also(reopenBottomLine, { line: line.id })} />
      ) : null}
      {line && !line.ended ? (
        <Ending
          title={t('line.end')}
          label={t('line.end-why')}
          hint={t('kept')}
          doWords={t('line.end-do')}
          language={value.language}
          value={value.ending}
          onChange={(ending) => change({ ending })}
          onEnd={(because, on) => form.also(endBottomLine, { line: line.id, because, on })}
        />
      ) : null}
    </EditorPage>
  );
}
