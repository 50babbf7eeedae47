import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { recordInterpreter, whyNotInterpreter } from '../../plan/interpreter/decide.ts';
import { interpretedFor, interpretersBefore, involvedAs } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { SpokenChoice } from '../../plan-ui/spoken/spoken-choice.tsx';
import { spokenName } from '../../plan-ui/spoken/spoken-languages.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ChipButton, ChipRow } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './interpreter.module.css';
import { asBefore, emptyForm, formFor, keptAs, type ReadAloud, readings } from './interpreter-form.ts';
import { NotReadYet } from './not-read-yet.tsx';
import { Visits } from './visits.tsx';

/**
 * The worker sits with a parent and somebody who interprets, and wants to have written down who that is before the talking begins,
 * without leaving the family waiting: one tap on who was here before, one on Save.
 */
export function InterpreterEditor({ plan, back }: { plan: Plan; back: string }) {
  const t = useWords('interpreter');
  const editing = useWords('editing');
  const troubleWords = useTroubleWords();
  const form = useForm(plan.id, 'interpreter:new', formFor(plan, today()), emptyForm);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  const [all, setAll] = useState(false);
  const before = interpretersBefore(plan);
  const unfit = whyNotInterpreter(plan, value.name);
  const involved = unfit ? undefined : involvedAs(plan, value.name);
  const on = readDay(value.on);
  const write = async () => {
    setTried(true);
    if (!on.ok) return;
    const { name, agency, language, dialect, people } = value;
    const readAloud = keptAs[value.readAloud as ReadAloud];
    const day = on.day ?? today();
    const visit = { interpreting: newId(), name, agency, language, dialect, people, on: day, readAloud };
    if (await form.save(recordInterpreter, visit, { happened: day })) setTried(false);
  };
  return (
    <EditorPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={back}
      saveWords={t('save')}
      onSave={() => void write()}
      form={form}
      trouble={tried && !on.ok ? editing('day.look-again') : undefined}
      afterSaved={<Button href={back}>{t('saved-back')}</Button>}
      advice={<Visits plan={plan} />}
    >
      <NotReadYet plan={plan} />
      <p className={css.why}>{t('why')}</p>
      {before.length === 0 ? null : (
        <FieldGroup legend={t('before')}>
          <ChipRow>
            {before.map((one) => (
              <ChipButton key={one.id} onClick={() => change(asBefore(one))}>
                <bdi>{one.name}</bdi> · <bdi>{spokenName(one.language)}</bdi>
              </ChipButton>
            ))}
          </ChipRow>
        </FieldGroup>
      )}
      <TextField
        label={t('name')}
        hint={t('name-hint')}
        value={value.name}
        spellCheck={false}
        error={
          unfit
            ? `${troubleWords({ refusal: unfit.refusal, problem: null })} ${t(unfit.refusal.rule === 'J2' ? 'never-a-child' : 'never-family')}`
            : undefined
        }
        onChange={(name) => change({ name })}
      />
      {involved ? <Advice title={t('involved', { name: now(involved.name) })} /> : null}
      <TextField
        label={t('agency')}
        hint={t('agency-hint')}
        value={value.agency}
        onChange={(agency) => change({ agency })}
      />
      <div className={css.pair}>
        <SpokenChoice
          label={t('language')}
          value={value.language}
          onChange={(language) => change({ language })}
        />
        <TextField
          label={t('dialect')}
          hint={t('dialect-hint')}
          value={value.dialect}
          onChange={(dialect) => change({ dialect })}
        />
      </div>
      <PeopleChoice
        legend={t('people')}
        hint={t('people-hint')}
        beside={false}
        people={interpretedFor(plan)}
        value={value.people}
        onChange={(people) => change({ people })}
        all={all}
        onAll={() => setAll(true)}
      />
      <DayChoice legend={t('on')} value={value.on} onChange={(day) => change({ on: day })} strict={tried} />
      <Choice<ReadAloud>
        legend={t('read-aloud')}
        options={readings.map((one) => ({ value: one, words: t(`read.${one}`) }))}
        value={value.readAloud as ReadAloud}
        onChange={(readAloud) => change({ readAloud })}
      />
    </EditorPage>
  );
}
