import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { splitStep } from '../../plan/step/split.ts';
import type { Step } from '../../plan/step/step.ts';
import { isOpenStep } from '../../plan/step/views.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { LanguageChoice } from '../../plan-ui/editing/language-choice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { emptySplit, places, smallSteps, splitForm } from './split-form.ts';
import css from './split-step.module.css';

/** The big step on top, two or three small ones below it; saved in one go (S17). */
export function SplitStep({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('split-step');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const navigate = useNavigate();
  const form = useForm(plan.id, `split:${step.id}`, splitForm(step, today()), emptySplit);
  const [tried, setTried] = useState(false);
  const { value, change } = form;
  const read = smallSteps(value, newId);

  const save = async () => {
    setTried(true);
    if (read === null) return;
    const because = { text: t('because'), language: code };
    if (await form.save(splitStep, { step: step.id, into: read, because }))
      void navigate(paths.plan(plan.id));
  };
  return (
    <EditorPage
      title={t('title')}
      back={paths.step(plan.id, step.id)}
      saveWords={t('save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && read === null ? editing('day.look-again') : undefined}
      advice={
        <Advice title={t('advice')}>
          <p>{t('advice-why')}</p>
        </Advice>
      }
    >
      {isOpenStep(step) ? null : <Notice tone="info">{t('over')}</Notice>}
      <Card title={t('big')} kind="sunk">
        <StepRow plan={plan} step={step} />
        <p className={css.kept}>{t('kept')}</p>
      </Card>
      <p>{t('why')}</p>
      {places.map((place, at) => (
        <Card key={place}>
          <div className={css.small}>
            <TextArea
              label={t('nth', { number: at + 1 })}
              hint={at === 0 ? t('first-hint') : undefined}
              rows={2}
              lang={value.language}
              value={value[place]}
              onChange={(text) => change({ [place]: text })}
            />
            <DayChoice
              legend={t('day')}
              value={value[`${place}-by`]}
              strict={tried}
              onChange={(day) => change({ [`${place}-by`]: day })}
            />
          </div>
        </Card>
      ))}
      <LanguageChoice
        label={editing('written-in')}
        value={value.language}
        onChange={(language) => change({ language })}
      />
    </EditorPage>
  );
}
