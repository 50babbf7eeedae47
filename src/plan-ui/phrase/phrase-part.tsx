import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { adults, children } from '../../plan/people/views.ts';
import { type Phrase, phrases, type SlotKind } from '../../plan/phrase/bank.ts';
import { type Filling, refOf } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PhraseRef } from '../../plan/shapes.ts';
import { Button } from '../../ui/button/button.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { looksOf } from '../person/looks-of.ts';
import css from './phrase-panel.module.css';
import { PhraseSlots } from './phrase-slots.tsx';
import { useSayPhrase } from './use-say-phrase.ts';

const PhrasePanel = lazy(async () => ({ default: (await import('./phrase-panel.tsx')).PhrasePanel }));

/** A ready sentence as it goes into a form, and what picking or filling it says besides. */
export type PutPhrase = {
  readonly text: string;
  readonly language: string;
  readonly phrase: PhraseRef;
  /** the sentence that was picked just now, with its picture; not when only a slot was filled */
  readonly picked?: Phrase;
  /** ids of the people whom the slots name */
  readonly people: Readonly<Partial<Record<SlotKind, string>>>;
  /** the slot that was filled just now */
  readonly filled?: { readonly slot: SlotKind; readonly value: string; readonly of: Phrase };
};

type Props = {
  plan: Plan;
  today: IsoDate;
  kind: Phrase['for'];
  /** what the button says where two of them stand on one screen */
  label?: string;
  value: PhraseRef;
  /** who is chosen in the form already: ids */
  who?: string | undefined;
  child?: string | undefined;
  onPut: (put: PutPhrase) => void;
};

/** The way to a ready sentence, and what stands in its slots once one was picked. */
export function PhrasePart({ plan, today, kind, label, value, who, child, onPut }: Props) {
  const t = useWords('editing');
  const { code } = useLanguage();
  const say = useSayPhrase();
  const [open, setOpen] = useState(false);
  const phrase = phrases.find(({ id }) => id === value.id);
  const grownUps = adults(plan);
  const young = children(plan);

  const put = (one: Phrase, filling: Filling, also: Partial<PutPhrase>) => {
    const ref = refOf(one, filling);
    onPut({ people: {}, ...also, text: say(ref), language: code, phrase: ref });
  };
  const pick = (picked: Phrase) => {
    setOpen(false);
    const known = (id: string | undefined, all: readonly Person[]) => all.find((one) => one.id === id);
    const chosen = {
      who: known(who, grownUps),
      child: known(child, young) ?? (young.length === 1 ? young[0] : undefined),
    };
    const named = (['who', 'child'] as const).flatMap((slot) => {
      const person = chosen[slot];
      return person && picked.slots.includes(slot) ? [[slot, person] as const] : [];
    });
    put(picked, Object.fromEntries(named.map(([slot, { name }]) => [slot, now(name)])), {
      picked,
      people: Object.fromEntries(named.map(([slot, { id }]) => [slot, id])),
    });
  };

  return (
    <>
      <div className={css.open}>
        <Button icon="search" onClick={() => setOpen(true)}>
          {label ?? t('phrases.open')}
        </Button>
        {phrase ? <Tag kind="info">{t('phrases.reads')}</Tag> : null}
      </div>
      {phrase && phrase.slots.length > 0 ? (
        <PhraseSlots
          phrase={phrase}
          filling={value.slots}
          grownUps={grownUps}
          young={young}
          today={today}
          onFill={(slot, text, person) =>
            put(
              phrase,
              { ...value.slots, [slot]: text },
              {
                filled: { slot, value: text, of: phrase },
                people: person === undefined ? {} : { [slot]: person },
              },
            )
          }
        />
      ) : null}
      {open ? (
        <Suspense fallback={null}>
          <PhrasePanel open kind={kind} looks={looksOf(plan)} onPick={pick} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
