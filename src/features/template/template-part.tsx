import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays } from '../../lib/day.ts';
import { adults, children } from '../../plan/people/views.ts';
import { type Phrase, phrases } from '../../plan/phrase/bank.ts';
import { refOf } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { childOf } from '../../plan/template/child-of.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PhraseSlots } from '../../plan-ui/phrase/phrase-slots.tsx';
import { useSayPhrase } from '../../plan-ui/phrase/use-say-phrase.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { today } from '../../platform/now.ts';
import type { Form } from '../../record/use-form.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import css from './template.module.css';
import type { TemplateForm } from './template-form.ts';

type Props = { plan: Plan; phrase: string; form: Form<TemplateForm>; dated?: boolean };

/** The days offered: within the two weeks that a small step has (domain §1). */
const SOON = [7, 14];

/** One ready sentence of the template: take it or leave it, say who, what time, by when. */
export function TemplatePart({ plan, phrase: id, form, dated = false }: Props) {
  const t = useWords('template');
  const { date } = useFormats();
  const say = useSayPhrase();
  const { value, change } = form;
  const phrase = phrases.find((one) => one.id === id);
  if (!phrase) return null;
  const child = childOf(plan, value.child);
  const taken = !value.left.includes(id);
  const filling = { ...(child ? { child: child.name } : {}), ...value.slots[id] };
  const without = (texts: { readonly [name: string]: string }) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name !== id));
  const by = value.by[id];
  // The child stands in every sentence of the template already.
  const open: Phrase = { ...phrase, slots: phrase.slots.filter((slot) => slot !== 'child') };
  return (
    <li className={css.part} data-left={taken ? undefined : ''}>
      <div className={css.sentence}>
        <Picture picture={phrase.picture} looks={looksOf(plan)} size="3rem" />
        <p className={css.large}>{say(refOf(phrase, filling))}</p>
        <ChipPick
          type="checkbox"
          checked={taken}
          onChange={(on) =>
            change({ left: on ? value.left.filter((one) => one !== id) : [...value.left, id] })
          }
        >
          {t('take')}
        </ChipPick>
      </div>
      {taken && open.slots.length > 0 ? (
        <PhraseSlots
          phrase={open}
          filling={filling}
          grownUps={adults(plan)}
          young={children(plan)}
          today={today()}
          onFill={(slot, text, person) =>
            change({
              slots: { ...value.slots, [id]: { ...value.slots[id], [slot]: text } },
              ...(slot === 'who'
                ? { who: person === undefined ? without(value.who) : { ...value.who, [id]: person } }
                : {}),
            })
          }
        />
      ) : null}
      {taken && dated ? (
        <FieldGroup legend={t('by')} beside>
          <ChipRow>
            {SOON.map((days) => addDays(today(), days)).map((day) => (
              <ChipPick
                key={day}
                type="checkbox"
                checked={by === day}
                onChange={(on) => change({ by: on ? { ...value.by, [id]: day } : without(value.by) })}
              >
                {date(day, 'short')}
              </ChipPick>
            ))}
          </ChipRow>
        </FieldGroup>
      ) : null}
    </li>
  );
}
