import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { askToShow, shareHill } from '../../plan/hills/decide.ts';
import { mayShowAnswers, type SharedWith } from '../../plan/hills/facts.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './told.module.css';

type Props = { plan: Plan; hill: Hill; name: string; onDone: () => void };
type ShareForm = {
  readonly kind: string | null;
  readonly people: readonly string[];
  readonly because: string;
};

const kinds = ['nobody', 'people', 'all'] as const;
const empty: ShareForm = { kind: null, people: [], because: '' };

/** Who else may see one hill, and why. Off until then; the child is asked first, and a *no* stands beside the choice (E6). */
export function ShareHill({ plan, hill, name, onDone }: Props) {
  const t = useWords('hills-worker');
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const { with: to } = now(hill.shared);
  const stands: ShareForm = { ...empty, kind: to.kind, people: to.kind === 'people' ? to.people : [] };
  const { value, change, loaded, saving, save } = useForm(plan.id, `share:${hill.id}`, stands, empty);
  const { doing, trouble } = useActing(plan.id);
  const [all, setAll] = useState(false);
  const answer = now(hill.mayShow);
  const kind = kinds.find((one) => one === value.kind) ?? 'nobody';
  if (!loaded) return null;
  const chosen: SharedWith = kind === 'people' ? { kind, people: [...value.people] } : { kind };
  const decide = async () => {
    const because = { text: value.because.trim(), language: code };
    if (await save(shareHill, { hill: hill.id, with: chosen, because })) onDone();
  };
  return (
    <div className={css.form}>
      {answer === null ? (
        <Choice
          legend={t('share.ask', { name })}
          options={mayShowAnswers.map((one) => ({ value: one, words: t(`share.answer.${one}`) }))}
          value={null}
          onChange={(one) => void doing(askToShow, { hill: hill.id, answer: one })}
        />
      ) : (
        <Advice title={t(`may.${answer}`, { name })}>
          <p>{t('share.think')}</p>
        </Advice>
      )}
      <Choice
        legend={t('share.title')}
        options={kinds.map((one) => ({ value: one, words: t(`share.${one}`) }))}
        value={kind}
        onChange={(one) => change({ kind: one })}
      />
      {kind === 'people' ? (
        <PeopleChoice
          legend={t('share.who')}
          beside={false}
          hint={t('share.who-hint')}
          people={everyone(plan)}
          value={value.people}
          onChange={(people) => change({ people })}
          all={all}
          onAll={() => setAll(true)}
        />
      ) : null}
      <TextArea
        label={t('share.because')}
        rows={2}
        value={value.because}
        lang={code}
        onChange={(because) => change({ because })}
      />
      {saving.state === 'failed' ? <Notice tone="problem">{troubleWords(saving)}</Notice> : null}
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
      <div className={css.actions}>
        <Button kind="main" waiting={saving.state === 'saving'} onClick={() => void decide()}>
          {t('share.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('not-now')}
        </Button>
      </div>
    </div>
  );
}
