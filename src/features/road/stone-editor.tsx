import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { PictureChoice } from '../../plan-ui/editing/picture-choice.tsx';
import { type PictureSearch, startSearch } from '../../plan-ui/editing/picture-search.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { StoneName } from '../../plan-ui/road-of-plan/stone-name.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { GoodbyeChoice, MeetingsChoice, NumberExpected, VisitsChoice } from './stone-choices.tsx';
import { StoneConflicts } from './stone-conflicts.tsx';
import { StoneDay } from './stone-day.tsx';
import { emptyStoneForm, formOf, hasMore } from './stone-form.ts';
import { StoneHelp } from './stone-help.tsx';
import { NumberGoal, PlanBOfStone, StepsOfStone } from './stone-links.tsx';
import css from './stone-past.module.css';
import { StoneEnding, StonePromises, StoneReached } from './stone-past.tsx';
import { useSaveStone } from './use-save-stone.ts';
import { WhoChoice } from './who-choice.tsx';

type Props = {
  plan: Plan;
  /** null: a new one */
  stone: Stone | null;
  /** a new one that is the goodbye */
  goodbye: boolean;
  /** it was saved just before this screen came up */
  saved: boolean;
};

/** One stone: its name, its day, what will be different, the number and the visits from there on. */
export function StoneEditor({ plan, stone, goodbye, saved }: Props) {
  const t = useWords('road-editor');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const stands = formOf(plan, stone, code, goodbye);
  const form = useForm(
    plan.id,
    stone === null && goodbye ? 'stone:goodbye' : `stone:${stone?.id ?? 'new'}`,
    stands,
    emptyStoneForm,
    saved,
  );
  const { value, change } = form;
  const { save, tried, trouble } = useSaveStone(stone, form);
  const [search, setSearch] = useState<PictureSearch>(startSearch);
  const saveAndStay = async () => {
    const id = await save();
    if (id !== null && stone === null && !mending)
      void navigate(paths.roadEditor(plan.id, id), { replace: true, state: { saved: true } });
  };
  return (
    <EditorPage
      title={t(stone === null ? 'title-new' : 'title-stone')}
      subtitle={stone === null ? undefined : <StoneName stone={stone} />}
      back={paths.roadEditor(plan.id)}
      saveWords={t('save')}
      onSave={() => void saveAndStay()}
      form={form}
      trouble={
        trouble === 'day' ? editing('day.look-again') : trouble === 'no-day' ? t('by-missing') : undefined
      }
      afterSaved={
        <>
          <Button href={paths.roadEditor(plan.id)}>{t('to-road')}</Button>
          <Button icon="plus" href={paths.roadEditor(plan.id, 'new')}>
            {t('another')}
          </Button>
        </>
      }
    >
      {stone ? <StoneConflicts plan={plan} stone={stone} form={form} /> : null}
      <TextField
        label={t('name')}
        hint={t('name-hint')}
        size="large"
        lang={value.language}
        value={value.name}
        onChange={(name) => change({ name })}
      />
      {stone === null ? <GoodbyeChoice plan={plan} value={value} onChange={change} /> : null}
      <StoneDay stone={stone} value={value} onChange={change} strict={tried} />
      <TextArea
        label={t('different')}
        rows={2}
        lang={value.language}
        value={value.different}
        onChange={(different) => change({ different })}
      />
      <MendAt of={['stone-without-number']}>
        <NumberExpected value={value} onChange={change} />
      </MendAt>
      <NumberGoal plan={plan} value={value} onChange={change} />
      <VisitsChoice value={value} onChange={change} />
      <MeetingsChoice value={value} onChange={change} />
      <WhoChoice plan={plan} value={value} onChange={change} />
      <MendAt of={['stone-without-if-not']}>
        <TextArea
          label={t('if-not')}
          rows={2}
          lang={value.language}
          value={value.ifNot}
          onChange={(ifNot) => change({ ifNot })}
        />
      </MendAt>
      <Disclosure title={t('more')} startOpen={hasMore(stands)}>
        <div className={css.more}>
          <StoneHelp plan={plan} value={value} onChange={change} />
          {stone ? <StepsOfStone plan={plan} value={value} onChange={change} /> : null}
          <PlanBOfStone plan={plan} value={value} onChange={change} />
        </div>
      </Disclosure>
      <LanguageChoice
        label={t('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <PictureChoice
        legend={t('picture')}
        value={value.picture}
        onChange={(picture) => change({ picture })}
        search={search}
        onSearch={setSearch}
        people={everyone(plan)}
        looks={looksOf(plan)}
        sentence={value.name}
      />
      {stone ? (
        <>
          <StoneReached plan={plan} stone={stone} form={form} strict={tried} />
          <StonePromises stone={stone} />
          <StoneEnding stone={stone} form={form} strict={tried} />
        </>
      ) : null}
    </EditorPage>
  );
}
