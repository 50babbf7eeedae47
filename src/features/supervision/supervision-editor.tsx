import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { holdSupervision } from '../../plan/supervision/decide.ts';
import { stuck } from '../../plan/supervision/stuck.ts';
import { supervisions } from '../../plan/supervision/views.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { EditorPage } from '../../plan-ui/editing/editor-page.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { newId } from '../../platform/new-id.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DaysSince } from './days-since.tsx';
import { Decisions } from './decisions.tsx';
import { PastSupervisions } from './past-supervisions.tsx';
import { StuckThings } from './stuck-things.tsx';
import css from './supervision.module.css';
import { answersIn, emptySupervision } from './supervision-form.ts';

/**
 * Manager and worker sit over one child's plan: what does not move is there before anybody looks for it, with three questions and nothing
 * else to fill in.
 */
export function SupervisionEditor({ plan }: { plan: Plan }) {
  const t = useWords('supervision');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const today = todayHere();
  const author = useAuthorName();
  const things = stuck(plan, useCouncil(timeLimits), today);
  const [latest] = supervisions(plan);
  const stands = { ...emptySupervision, led: latest?.led ?? '', worker: latest?.worker ?? author };
  const form = useForm(plan.id, 'supervision:new', stands, emptySupervision);
  const { value, change } = form;
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const on = readDay(value.on);

  const save = async () => {
    setTried(true);
    if (!on.ok) return;
    const supervision = newId();
    const { led, worker } = value;
    const answers = answersIn(value, [...things.map(({ id }) => id), null], code);
    const day = on.day ?? today;
    if (await form.save(holdSupervision, { supervision, led, worker, answers, on: day }, { happened: day })) {
      setTried(false);
      setSaved(supervision);
    }
  };

  return (
    <EditorPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={paths.plan(plan.id)}
      saveWords={t('save')}
      onSave={() => void save()}
      form={form}
      trouble={tried && !on.ok ? editing('day.look-again') : undefined}
      afterSaved={
        <Button href={paths.decision(plan.id, 'new', saved === null ? {} : { supervision: saved })}>
          {t('write-decision')}
        </Button>
      }
      advice={
        <>
          <Decisions plan={plan} />
          <PastSupervisions plan={plan} />
        </>
      }
    >
      <DaysSince plan={plan} today={today} />
      <Card title={t('stuck')}>
        <p className={css.note}>{t(things.length === 0 ? 'stuck-none' : 'stuck-what')}</p>
        <StuckThings
          plan={plan}
          today={today}
          things={things}
          answers={value.answers}
          language={code}
          onChange={(answers) => change({ answers })}
        />
      </Card>
      <Card title={t('who')}>
        <div className={css.part}>
          <div className={css.pair}>
            <TextField
              label={t('led')}
              hint={t('led-hint')}
              value={value.led}
              maxLength={200}
              onChange={(led) => change({ led })}
            />
            <TextField
              label={t('worker')}
              hint={t('led-hint')}
              value={value.worker}
              maxLength={200}
              onChange={(worker) => change({ worker })}
            />
          </div>
          <DayChoice
            legend={t('on')}
            hint={editing('today-if-empty')}
            value={value.on}
            strict={tried}
            onChange={(day) => change({ on: day })}
          />
        </div>
      </Card>
    </EditorPage>
  );
}
