import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { sayGap } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './gap.module.css';
import { useMakeStep } from './use-make-step.ts';
import { whoCanAnswer } from './who-answers.ts';

type GapForm = { readonly words: string; readonly person: readonly string[] };
const nothing: GapForm = { words: '', person: [] };

/** What the family says about the numbers standing apart, in their words; from there it is one tap to a step. */
export function Gap({ plan, round }: { plan: Plan; round: Round }) {
  const t = useWords('scaling');
  const { code } = useLanguage();
  const { gap } = round;
  const stands: GapForm = gap
    ? { words: gap.words.text, person: gap.person === null ? [] : [gap.person] }
    : nothing;
  const form = useForm<GapForm>(plan.id, `scaling-gap-${round.id}`, stands, nothing);
  const troubleWords = useTroubleWords();
  const makeStep = useMakeStep(plan.id, round.goal);
  const [changing, setChanging] = useState(false);
  const [all, setAll] = useState(false);
  const { words, person } = form.value;
  const by = find(plan.people, gap?.person);
  const keep = async () => {
    // Words that were not touched keep the language they were said in.
    const language = gap?.words.text === words ? gap.words.language : code;
    const said = { text: words, language };
    if (await form.save(sayGap, { round: round.id, words: said, person: person[0] })) setChanging(false);
  };

  if (gap && !changing && !form.dirty) {
    return (
      <section className={css.gap} aria-label={t('reveal.gap')}>
        {by ? <PersonFace looks={now(by.looks)} name={now(by.name)} size="l" /> : null}
        <div className={css.words}>
          <h2 className={css.label}>{t('reveal.gap')}</h2>
          <p className={css.said}>
            <Said words={gap.words} mark quoted />
          </p>
          <Button kind="quiet" icon="pencil" onClick={() => setChanging(true)}>
            {t('reveal.change')}
          </Button>
        </div>
        <Button size="big" kind="main" icon="plus" onClick={() => void makeStep(gap.words)}>
          {t('reveal.make-step')}
        </Button>
      </section>
    );
  }
  if (!changing && !form.dirty)
    return (
      <div>
        <Button icon="together" onClick={() => setChanging(true)}>
          {t('reveal.gap-say')}
        </Button>
      </div>
    );
  return (
    <section className={css.form} aria-label={t('reveal.gap')}>
      <TextArea
        label={t('reveal.gap-say')}
        size="large"
        rows={2}
        value={words}
        error={form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
        onChange={(text) => form.change({ words: text })}
      />
      <PeopleChoice
        legend={t('reveal.gap-who')}
        people={whoCanAnswer(plan)}
        single
        value={person}
        onChange={(people) => form.change({ person: people })}
        all={all}
        onAll={() => setAll(true)}
      />
      <div>
        <Button kind="main" icon="check" onClick={() => void keep()}>
          {t('reveal.keep')}
        </Button>
      </div>
    </section>
  );
}
