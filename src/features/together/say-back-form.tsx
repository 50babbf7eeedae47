import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { sayStepBack } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Both, InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './say-back.module.css';
import { useWhoIsHere, WhoIsHere } from './who-is-here.tsx';

type Props = { plan: Plan; step: Step; person: Person };

/** Their own words, and *clear* or *not yet clear* in equal measure. Words may be left out: some people show it. */
export function SayBackForm({ plan, step, person }: Props) {
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const form = useForm(plan.id, `said-back:${step.id}:${person.id}`, { own: '' }, { own: '' });
  const { saving } = form;
  const [here] = useWhoIsHere();
  const keep = (clear: boolean) =>
    void form.save(sayStepBack, {
      step: step.id,
      person: person.id,
      clear,
      words: { text: form.value.own, language: code },
      with: here,
    });
  return (
    <div className={css.form}>
      <Both>
        <p className={css.why}>
          <Say in="together" of={(words) => words('back.why')} />
        </p>
      </Both>
      <TextArea
        label={
          <InOneLine>
            <Say in="together" of={(words) => words('back.own-words', { name: now(person.name) })} />
          </InOneLine>
        }
        hint={
          <Both inline>
            <Say in="together" of={(words) => words('back.hint')} />
          </Both>
        }
        size="large"
        rows={3}
        lang={code}
        value={form.value.own}
        onChange={(own) => form.change({ own })}
      />
      <WhoIsHere plan={plan} person={person} />
      <ButtonGrid of="answers">
        <Button size="big" icon="check" waiting={saving.state === 'saving'} onClick={() => keep(true)}>
          <InOneLine>
            <Say in="together" of={(words) => words('back.clear')} />
          </InOneLine>
        </Button>
        <Button size="big" icon="question" waiting={saving.state === 'saving'} onClick={() => keep(false)}>
          <InOneLine>
            <Say in="together" of={(words) => words('back.not-clear')} />
          </InOneLine>
        </Button>
      </ButtonGrid>
      {saving.state === 'failed' ? (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(saving)}
        </Notice>
      ) : null}
    </div>
  );
}
