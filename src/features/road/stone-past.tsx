import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { layStoneAgain, reachStone, takeUpStone, unreachStone } from '../../plan/road/decide.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { EndingPart } from '../../plan-ui/editing/ending-part.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { emptyStoneForm, type StoneForm } from './stone-form.ts';
import css from './stone-past.module.css';

type Props = { stone: Stone; form: Form<StoneForm>; strict: boolean };

/** Every day promised so far, with its reason; the first one stays for ever (D2). */
export function StonePromises({ stone }: { stone: Stone }) {
  const t = useWords('road-editor');
  const { date } = useFormats();
  const [first] = stone.promises;
  if (first === undefined) return null;
  const last = stone.promises.length - 1;
  return (
    <Disclosure title={t('promises')} aside={t('first-was', { date: date(first.by, 'short') })}>
      <ol className={css.promises}>
        {stone.promises.map((promise, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: promises are only ever added at the end
          <li key={at}>
            {at < last ? <s>{date(promise.by, 'short')}</s> : <b>{date(promise.by, 'short')}</b>}{' '}
            <span className={css.on}>
              {t(at === 0 ? 'promised-first' : 'promised-then', { date: date(promise.on, 'short') })}
            </span>{' '}
            {promise.because ? <Said words={promise.because} mark /> : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** Reached, on which day and how it went; or not reached after all, with the reason (D6). */
export function StoneReached({ plan, stone, form, strict }: Props & { plan: Plan }) {
  const t = useWords('road-editor');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const [all, setAll] = useState(false);
  const reached = now(stone.reached);
  const { language } = form.value;
  if (reached === null) {
    const reach = async () => {
      const on = readDay(form.value.reached.on);
      const words = { text: form.value.reached.because, language };
      const { evidence, seenBy } = form.value;
      const shows = { evidence: { text: evidence, language }, seenBy: seenBy ?? undefined };
      if (on.ok && (await form.also(reachStone, { stone: stone.id, words, ...shows, on: on.day })))
        form.change({ reached: emptyStoneForm.reached, evidence: '', seenBy: null });
    };
    return (
      <EndingPart
        title={t('reach')}
        label={t('reach-how')}
        hint={t('reach-hint')}
        doWords={t('reach-do')}
        value={form.value.reached}
        onChange={(next) => form.change({ reached: next })}
        onEnd={() => void reach()}
        strict={strict}
      >
        <TextField
          label={t('evidence')}
          hint={t('evidence-hint')}
          lang={language}
          value={form.value.evidence}
          onChange={(evidence) => form.change({ evidence })}
        />
        <PeopleChoice
          legend={t('seen-by')}
          people={everyone(plan)}
          single
          value={form.value.seenBy === null ? [] : [form.value.seenBy]}
          onChange={([seenBy]) => form.change({ seenBy: seenBy ?? null })}
          beside={false}
          all={all}
          onAll={() => setAll(true)}
        />
      </EndingPart>
    );
  }
  const unreach = async () => {
    const because = { text: form.value.unreached.because, language };
    if (await form.also(unreachStone, { stone: stone.id, because }))
      form.change({ unreached: emptyStoneForm.unreached });
  };
  return (
    <>
      <Notice tone="info" icon="check" note={reached.words ? <Said words={reached.words} mark /> : undefined}>
        {t('reached-on', { date: date(reached.on, 'long') })}
      </Notice>
      {reached.evidence ? (
        <p>
          {t('evidence')}: <Said words={reached.evidence} mark />
        </p>
      ) : null}
      {reached.seenBy === null ? null : <p>{t('seen-by-whom', { name: names([reached.seenBy]) })}</p>}
      <Disclosure title={t('unreach')}>
        <div className={css.part}>
          <TextArea
            label={t('unreach-why')}
            rows={2}
            lang={language}
            value={form.value.unreached.because}
            onChange={(because) => form.change({ unreached: { ...form.value.unreached, because } })}
          />
          <div>
            <Button onClick={() => void unreach()}>{t('unreach-do')}</Button>
          </div>
        </div>
      </Disclosure>
    </>
  );
}

/** Taking a stone up with a reason; it stays in the history (D7). */
export function StoneEnding({ stone, form, strict }: Props) {
  const t = useWords('road-editor');
  const { date } = useFormats();
  if (stone.takenUp) {
    return (
      <Notice
        tone="info"
        note={<Said words={stone.takenUp.because} mark />}
        actions={
          <Button onClick={() => void form.also(layStoneAgain, { stone: stone.id })}>{t('lay-again')}</Button>
        }
      >
        {t('taken-up-on', { date: date(stone.takenUp.on, 'long') })}
      </Notice>
    );
  }
  const { takenUp, language } = form.value;
  const takeUp = async () => {
    const on = readDay(takenUp.on);
    const because = { text: takenUp.because, language };
    if (on.ok && (await form.also(takeUpStone, { stone: stone.id, because, on: on.day })))
      form.change({ takenUp: emptyStoneForm.takenUp });
  };
  return (
    <EndingPart
      title={t('take-up')}
      label={t('take-up-why')}
      hint={t('take-up-hint')}
      doWords={t('take-up-do')}
      value={takenUp}
      onChange={(next) => form.change({ takenUp: next })}
      onEnd={() => void takeUp()}
      strict={strict}
    />
  );
}
