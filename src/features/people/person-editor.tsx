import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { addPersonOfPlan, changePersonOfPlan } from '../../plan/network/change.ts';
import type { Responsibility, Role } from '../../plan/people/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import { waitsToBeTold } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { SpokenChoice } from '../../plan-ui/spoken/spoken-choice.tsx';
import { newId } from '../../platform/new-id.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { AskedToHelp } from './asked-to-help.tsx';
import { BirthFields } from './birth-fields.tsx';
import { KnowsWorry } from './knows-worry.tsx';
import { LooksChoice } from './looks-choice.tsx';
import { NetworkConflicts } from './network-conflicts.tsx';
import { NetworkFields } from './network-fields.tsx';
import css from './person-editor.module.css';
import { answers, changeOf, emptyPerson, looksIn, personForm, readPerson, roles } from './person-form.ts';
import { PersonConflicts, PersonLeaving, PersonTold } from './person-past.tsx';

type Props = {
  plan: Plan;
  person: Person | null;
  saved: boolean;
  /** what a new person is, until somebody chooses otherwise */
  role?: Role | undefined;
};

export function PersonEditor({ plan, person, saved, role: asked }: Props) {
  const t = useWords('people');
  const common = useWords('common');
  const editing = useWords('editing');
  // Here already, so that choosing *family and friends* does not wait for words while the form is away.
  useWords('network');
  const navigate = useNavigate();
  const mending = useMending();
  const { code } = useLanguage();
  const stands = personForm(person, plan.family ? now(plan.family.language) : code, asked);
  const form = useForm(plan.id, `person:${person?.id ?? 'new'}`, stands, emptyPerson, saved);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  const read = readPerson(value, code);
  const role = value.role as Role;

  const save = async () => {
    setTried(true);
    if (!read.ok) return;
    if (person) return void (await form.save(changePersonOfPlan, changeOf(person, value, read.fields, code)));
    const id = newId();
    if ((await form.save(addPersonOfPlan, { person: id, role, ...read.fields })) && !mending)
      void navigate(paths.person(plan.id, id), { replace: true, state: { saved: true } });
  };

  // Whom nobody has told yet is found at the top, and stays there while the page is open.
  const [toldFirst] = useState(person !== null && waitsToBeTold(person));
  const told = person ? (
    <MendAt of={['not-told']}>
      <PersonTold plan={plan} person={person} form={form} />
    </MendAt>
  ) : null;
  return (
    <EditorPage
      title={person ? t('title-person') : t('title-new')}
      subtitle={person ? <bdi>{now(person.name)}</bdi> : undefined}
      back={paths.people(plan.id)}
      saveWords={t('save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && !read.ok ? editing('day.look-again') : undefined}
      afterSaved={
        <>
          <Button href={paths.people(plan.id)}>{t('to-people')}</Button>
          <Button icon="plus" href={paths.person(plan.id, 'new')}>
            {t('another')}
          </Button>
        </>
      }
      advice={
        <div className={css.card}>
          <PersonFace looks={looksIn(value)} size="xl" dashed={value.base === null} />
          <p className={css.name}>
            <bdi>{value.name.trim() === '' ? t('name') : value.name}</bdi>
          </p>
          <p className={css.note}>
            <bdi>{value.relation}</bdi>
          </p>
          {value.base === null ? <p className={css.note}>{t('looks.none')}</p> : null}
        </div>
      }
    >
      {person ? <PersonConflicts person={person} form={form} /> : null}
      {person?.role === 'network' ? <NetworkConflicts plan={plan} person={person} form={form} /> : null}
      {toldFirst ? told : null}
      {person ? null : (
        <Choice<Role>
          legend={t('role')}
          options={roles.map((one) => ({ value: one, words: common(`role.${one}`) }))}
          value={role}
          onChange={(next) => change({ role: next, ...(next === 'child' ? {} : { unborn: false }) })}
        />
      )}
      <TextField
        label={t('name')}
        hint={t('name-hint')}
        value={value.name}
        spellCheck={false}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('relation')}
        hint={t('relation-hint')}
        value={value.relation}
        onChange={(relation) => change({ relation })}
      />
      {role === 'network' ? <NetworkFields value={value} onChange={change} fresh={person === null} /> : null}
      {person?.role === 'network' ? (
        <>
          <MendAt of={['helper-not-asked', 'helper-not-answered']}>
            <AskedToHelp plan={plan} person={person} form={form} />
          </MendAt>
          <MendAt of={['helper-not-told', 'helper-told-before']}>
            <KnowsWorry plan={plan} person={person} form={form} />
          </MendAt>
        </>
      ) : null}
      <BirthFields person={person} value={value} onChange={change} strict={tried} />
      {role === 'child' ? null : (
        <Choice<Responsibility>
          legend={t('responsibility')}
          options={answers.map((one) => ({ value: one, words: t(`answer.${one}`) }))}
          value={value.responsibility as Responsibility}
          onChange={(responsibility) => change({ responsibility })}
        />
      )}
      <SpokenChoice
        label={t('language')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <TextField
        label={t('household')}
        hint={t('household-hint')}
        value={value.household}
        onChange={(household) => change({ household })}
      />
      <TextField
        label={t('phone')}
        value={value.phone}
        spellCheck={false}
        onChange={(phone) => change({ phone })}
      />
      <LooksChoice value={value} onChange={change} />
      {toldFirst ? null : told}
      {person ? <PersonLeaving person={person} form={form} /> : null}
    </EditorPage>
  );
}
