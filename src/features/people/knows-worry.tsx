import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { tellWorry } from '../../plan/network/decide.ts';
import { othersThan, worriesNotKnown } from '../../plan/network/views.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './network.module.css';
import type { PersonForm } from './person-form.ts';

type Props = { plan: Plan; person: Person; form: Form<PersonForm> };

/** Whether they know the worry: who told them, when, in which words; and the worries said since (A4). */
export function KnowsWorry({ plan, person, form }: Props) {
  const t = useWords('network');
  const editing = useWords('editing');
  const { date } = useFormats();
  const { code } = useLanguage();
  const names = useNamesOf(plan);
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const knows = now(person.knows);
  const notKnown = worriesNotKnown(plan, person);
  const by = value.teller;
  const told = knows && t('knows.told', { date: date(knows.on, 'short'), name: names([knows.by]) });
  const tell = async () => {
    const on = readDay(value.telling.on);
    if (by === null || !on.ok) return;
    const words = { text: value.telling.because, language: code };
    if (await form.also(tellWorry, { person: person.id, by, words, on: on.day }))
      change({ teller: null, telling: { because: '', on: emptyDate } });
  };
  return (
    <Disclosure title={t('knows.title')} aside={told ?? t('knows.none')}>
      <div className={css.part}>
        {knows ? (
          <p>
            {told} · <Said words={knows.words} mark />
          </p>
        ) : null}
        {notKnown.length === 0 ? null : (
          <div>
            <p>
              <b>{t('knows.since')}</b>
            </p>
            <ul className={css.since}>
              {notKnown.map((worry) => (
                <li key={worry.id}>
                  <Said words={now(worry.about)} mark />
                </li>
              ))}
            </ul>
          </div>
        )}
        <PeopleChoice
          legend={t('knows.who')}
          people={othersThan(plan, person)}
          beside={false}
          single
          value={by === null ? [] : [by]}
          onChange={([one]) => change({ teller: one ?? null })}
          all={wide}
          onAll={() => setWide(true)}
        />
        <TextArea
          label={t('knows.words')}
          hint={t('knows.words-hint')}
          rows={2}
          value={value.telling.because}
          onChange={(because) => change({ telling: { ...value.telling, because } })}
        />
        <DayChoice
          legend={t('knows.on')}
          hint={editing('today-if-empty')}
          strict
          value={value.telling.on}
          onChange={(on) => change({ telling: { ...value.telling, on } })}
        />
        <div>
          <Button onClick={() => void tell()} waiting={by === null}>
            {t(by === null ? 'knows.choose-first' : 'knows.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
