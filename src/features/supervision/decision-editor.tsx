import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { makeDecision } from '../../plan/supervision/decide.ts';
import type { Supervision } from '../../plan/supervision/supervision.ts';
import { decisions } from '../../plan/supervision/views.ts';
import { emptySign, readOf } from '../../plan-ui/decision/sign-form.ts';
import { SignPart } from '../../plan-ui/decision/sign-part.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { useForm } from '../../record/use-form.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './supervision.module.css';

type Props = { plan: Plan; supervision: Supervision | undefined };

const empty = { ...emptySign, what: '' };

/** U3: a decision is written once. What it needs is asked in the order people say it: what, why, what was read, who signs. */
export function DecisionEditor({ plan, supervision }: Props) {
  const t = useWords('supervision');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const { date } = useFormats();
  const navigate = useNavigate();
  const author = useAuthorName();
  const name = supervision?.led ?? author;
  const role = decisions(plan).find((one) => one.name === name)?.role ?? '';
  const form = useForm(plan.id, 'decision:new', { ...empty, name, role }, empty);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  const on = readDay(value.on);

  const save = async () => {
    setTried(true);
    if (!on.ok) return;
    const decision = newId();
    const day = on.day ?? today();
    const words = (text: string) => ({ text, language: code });
    const signed = await form.save(
      makeDecision,
      {
        decision,
        name: value.name,
        role: value.role,
        what: words(value.what),
        because: words(value.because),
        read: readOf(value),
        readAlso: value.readAlso,
        supervision: supervision?.id,
        on: day,
      },
      { happened: day },
    );
    if (signed) void navigate(paths.decision(plan.id, decision), { replace: true, state: { saved: true } });
  };

  return (
    <EditorPage
      title={t('decision.title-new')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={paths.supervision(plan.id)}
      saveWords={t('decision.save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && !on.ok ? editing('day.look-again') : undefined}
      leading
    >
      <p className={css.note}>{t('decision.stays')}</p>
      {supervision ? <p>{t('decision.from-supervision', { date: date(supervision.on, 'long') })}</p> : null}
      <TextArea
        label={t('decision.what')}
        rows={2}
        lang={code}
        value={value.what}
        onChange={(what) => change({ what })}
      />
      <SignPart value={value} language={code} onChange={change} tried={tried} />
    </EditorPage>
  );
}
