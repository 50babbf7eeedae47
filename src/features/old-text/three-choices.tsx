import { type KeyboardEvent, useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { KEPT_OFTEN, keptInARow } from '../../plan/brought-forward/age.ts';
import { type BroughtForward, keyOf } from '../../plan/brought-forward/brought-forward.ts';
import { changeText, keepText, retireText } from '../../plan/brought-forward/decide.ts';
import type { Statement } from '../../plan/brought-forward/statements.ts';
import { namesWhoLeft } from '../../plan/brought-forward/who-left.ts';
import type { Plan } from '../../plan/plan.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useForm } from '../../record/use-form.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { GiveReason } from './give-reason.tsx';
import css from './old-text.module.css';
import { SayAnew } from './say-anew.tsx';
import { emptyTextForm, newWords, type TextForm, textForm } from './text-form.ts';

const choices = [
  ['keep', 'check'],
  ['change', 'pencil'],
  ['retire', 'close'],
] as const;

type Props = { plan: Plan; review: BroughtForward; statement: Statement; onDone: () => void };

/** Keep, change or retire: three big choices of one size; what is typed is kept until it is saved. */
export function ThreeChoices({ plan, review, statement, onDone }: Props) {
  const t = useWords('old-text');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const id = useId();
  const troubleWords = useTroubleWords();
  const form = useForm(
    plan.id,
    `old-text:${review.id}:${keyOf(statement)}`,
    textForm(statement, code),
    emptyTextForm,
  );
  const { value, change, saving } = form;
  const about = { review: review.id, shelf: statement.shelf, id: statement.id };
  const because = { text: value.because, language: value.language };
  const then = (done: Promise<boolean>) => void done.then((ok) => (ok ? onDone() : undefined));
  const keepAsks = keptInARow(plan, statement) >= KEPT_OFTEN - 1 || namesWhoLeft(plan, statement).length > 0;
  const take = (what: Exclude<TextForm['doing'], ''>) => {
    if (what === 'keep' && !keepAsks) then(form.save(keepText, about));
    else change({ doing: value.doing === what ? '' : what });
  };
  return (
    <div className={css.choose}>
      {saving.state === 'failed' ? (
        <Notice tone="problem" note={editing('typed-stays')}>
          {troubleWords({ refusal: saving.refusal, problem: saving.problem })}
        </Notice>
      ) : null}
      {form.restored && value.doing !== '' ? (
        <Notice tone="info" icon="history">
          {editing('restored')}
        </Notice>
      ) : null}
      <fieldset className={css.choices} aria-describedby={`${id}-keys`} onKeyDown={keyTakes(take)}>
        <legend className={css.legend}>{t('choose')}</legend>
        {choices.map(([what, icon], index) => (
          <button
            key={what}
            type="button"
            className={css.choice}
            data-number={index + 1}
            aria-expanded={what === 'keep' && !keepAsks ? undefined : value.doing === what}
            onClick={() => take(what)}
          >
            <Icon name={icon} />
            <span>
              <strong>{t(what)}</strong>
              <span className={css.soft}>{t(`${what}-what`)}</span>
            </span>
          </button>
        ))}
      </fieldset>
      <p id={`${id}-keys`} className={css.keys}>
        {t('keys')}
      </p>
      {value.doing === 'change' ? (
        <SayAnew
          plan={plan}
          statement={statement}
          value={value}
          onChange={change}
          onSave={() => then(form.save(changeText, { ...about, words: newWords(value, statement) }))}
        />
      ) : null}
      {value.doing === 'keep' ? (
        <GiveReason
          label={t('keep-why')}
          hint={t('kept-ask')}
          doWords={t('keep-do')}
          value={value}
          onChange={change}
          onSave={() => then(form.save(keepText, { ...about, because }))}
        />
      ) : null}
      {value.doing === 'retire' ? (
        <GiveReason
          label={t('retire-why')}
          hint={t('retire-hint')}
          doWords={t('retire-do')}
          value={value}
          onChange={change}
          onSave={() => then(form.save(retireText, { ...about, because }))}
        />
      ) : null}
    </div>
  );
}

/** 1, 2 and 3 while one of the three has the focus: never from a text somebody types in. */
const keyTakes = (take: (what: 'keep' | 'change' | 'retire') => void) => (event: KeyboardEvent) => {
  const choice = choices[Number(event.key) - 1];
  if (!choice || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  take(choice[0]);
};
