import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { adults, children } from '../../plan/people/views.ts';
import { type Phrase, phrases } from '../../plan/phrase/bank.ts';
import { type Filling, refOf, shownSlots } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { composedOf } from '../../plan-ui/editing/composed-picture.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PhraseSlots } from '../../plan-ui/phrase/phrase-slots.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './step-advice.module.css';
import type { StepForm } from './step-form.ts';

const PhrasePanel = lazy(async () => ({
  default: (await import('../../plan-ui/phrase/phrase-panel.tsx')).PhrasePanel,
}));

type Props = { plan: Plan; form: StepForm; onChange: (patch: Partial<StepForm>) => void };

/** The way to a ready sentence, and what stands in its slots once one was picked. */
export function PhrasePart({ plan, form, onChange }: Props) {
  const t = useWords('editing');
  const { code } = useLanguage();
  const say = useWords('phrases') as (key: string, slots: Record<string, string>) => string;
  const [open, setOpen] = useState(false);
  const phrase = phrases.find(({ id }) => id === form.phrase.id);
  const grownUps = adults(plan);
  const young = children(plan);

  const put = (one: Phrase, filling: Filling, also: Partial<StepForm> = {}) => {
    const ref = refOf(one, filling);
    onChange({ ...also, phrase: ref, sentence: say(`say.${one.id}`, shownSlots(ref)), language: code });
  };
  const pick = (one: Phrase) => {
    setOpen(false);
    const [who] = grownUps.filter((person) => form.who.includes(person.id));
    const child =
      young.find((person) => person.id === form.child) ?? (young.length === 1 ? young[0] : undefined);
    const filling: Filling = {
      ...(who && one.slots.includes('who') ? { who: now(who.name) } : {}),
      ...(child && one.slots.includes('child') ? { child: now(child.name) } : {}),
    };
    put(one, filling, { picture: composedOf(one.picture), ...(child ? { child: child.id } : {}) });
  };

  return (
    <>
      <div className={css.mends}>
        <Button icon="search" onClick={() => setOpen(true)}>
          {t('phrases.open')}
        </Button>
        {phrase ? <Tag kind="info">{t('phrases.reads')}</Tag> : null}
      </div>
      {phrase && phrase.slots.length > 0 ? (
        <PhraseSlots
          phrase={phrase}
          filling={form.phrase.slots}
          grownUps={grownUps}
          young={young}
          onFill={(slot, value, person) =>
            put(
              phrase,
              { ...form.phrase.slots, [slot]: value },
              slot === 'who' && person
                ? { who: [person] }
                : slot === 'child' && person
                  ? { child: person }
                  : {},
            )
          }
        />
      ) : null}
      {open ? (
        <Suspense fallback={null}>
          <PhrasePanel open kind="step" looks={looksOf(plan)} onPick={pick} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
