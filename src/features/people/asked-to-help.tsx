import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { answerToAsking, askToHelp } from '../../plan/network/decide.ts';
import type { Reply } from '../../plan/network/facts.ts';
import { othersThan, replyOf } from '../../plan/network/views.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './network.module.css';
import { replies } from './network-form.ts';
import type { PersonForm } from './person-form.ts';

type Props = { plan: Plan; person: Person; form: Form<PersonForm> };

/** Who asked them to help and when (A2); what they said (A3). */
export function AskedToHelp({ plan, person, form }: Props) {
  const t = useWords('network');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const asked = now(person.asked);
  const answer = now(person.answer);
  const reply = replyOf(person);
  const state =
    asked === null
      ? t('asked.not')
      : reply === null || answer === null
        ? t('said.none')
        : t(`said.${reply}`, { date: date(answer.on, 'short') });
  return (
    <Disclosure title={t('asked.title')} aside={state}>
      <div className={css.part}>
        {asked ? (
          <p>
            {t('asked.by', { date: date(asked.on, 'short'), name: names([asked.by]) })}
            {reply && answer ? (
              <>
                {' · '}
                <b>{t(`said.${reply}`, { date: date(answer.on, 'short') })}</b>
              </>
            ) : null}
            {reply && answer?.words ? (
              <>
                {' · '}
                <Said words={answer.words} mark />
              </>
            ) : null}
          </p>
        ) : null}
        {asked ? <TheirReply person={person} form={form} /> : null}
        {asked ? (
          <Disclosure title={t('asked.again')} kind="plain">
            <div className={css.part}>
              <Asking plan={plan} person={person} form={form} />
            </div>
          </Disclosure>
        ) : (
          <Asking plan={plan} person={person} form={form} />
        )}
      </div>
    </Disclosure>
  );
}

function Asking({ plan, person, form }: Props) {
  const t = useWords('network');
  const editing = useWords('editing');
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const by = value.asker;
  const ask = async () => {
    const on = readDay(value.askedOn);
    if (by === null || !on.ok) return;
    if (await form.also(askToHelp, { person: person.id, by, on: on.day }))
      change({ asker: null, askedOn: emptyDate });
  };
  return (
    <>
      <PeopleChoice
        legend={t('asked.who')}
        people={othersThan(plan, person)}
        beside={false}
        single
        value={by === null ? [] : [by]}
        onChange={([one]) => change({ asker: one ?? null })}
        all={wide}
        onAll={() => setWide(true)}
      />
      <DayChoice
        legend={t('asked.on')}
        hint={editing('today-if-empty')}
        strict
        value={value.askedOn}
        onChange={(askedOn) => change({ askedOn })}
      />
      <div>
        <Button onClick={() => void ask()} waiting={by === null}>
          {t(by === null ? 'asked.choose-first' : 'asked.do')}
        </Button>
      </div>
    </>
  );
}

function TheirReply({ person, form }: Omit<Props, 'plan'>) {
  const t = useWords('network');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const { value, change } = form;
  const reply = replies.find((one) => one === value.reply);
  const answer = async () => {
    const on = readDay(value.replied.on);
    if (reply === undefined || !on.ok) return;
    const words = { text: value.replied.because, language: code };
    if (await form.also(answerToAsking, { person: person.id, reply, words, on: on.day }))
      change({ reply: null, replied: { because: '', on: emptyDate } });
  };
  return (
    <>
      <Choice<Reply>
        legend={t('reply.what')}
        options={replies.map((one) => ({ value: one, words: t(`reply.${one}`) }))}
        value={reply ?? null}
        onChange={(next) => change({ reply: next })}
      />
      <TextArea
        label={t('reply.words')}
        rows={2}
        value={value.replied.because}
        onChange={(because) => change({ replied: { ...value.replied, because } })}
      />
      <DayChoice
        legend={t('reply.on')}
        hint={editing('today-if-empty')}
        strict
        value={value.replied.on}
        onChange={(on) => change({ replied: { ...value.replied, on } })}
      />
      <div>
        <Button onClick={() => void answer()} waiting={reply === undefined}>
          {t(reply === undefined ? 'reply.choose-first' : 'reply.do')}
        </Button>
      </div>
    </>
  );
}
