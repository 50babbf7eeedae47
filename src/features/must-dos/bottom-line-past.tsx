import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { type BottomLineChange, changeBottomLine } from '../../plan/bottom-line/change.ts';
import { answerBottomLine, type Look, lookAtBottomLine } from '../../plan/bottom-line/decide.ts';
import { lastLook } from '../../plan/bottom-line/views.ts';
import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Agreement } from '../../plan/shapes.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { unsaid } from '../../plan-ui/editing/say.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import type { BottomLineForm } from './bottom-line-form.ts';
import css from './must-dos.module.css';

type Props = { plan: Plan; line: BottomLine; form: Form<BottomLineForm> };

/** Two people changed the same part of this must-do apart (R5). */
export function LineConflicts({ plan, line, form }: Props) {
  const names = useNamesOf(plan);
  const { date } = useFormats();
  const { code } = useLanguage();
  const choose = (fields: Omit<BottomLineChange, 'line'>) =>
    void form.also(changeBottomLine, { line: line.id, ...fields });
  return (
    <>
      <ConflictNote
        held={line.must}
        show={(it) => <Said words={it} />}
        onChoose={(must) => choose({ must })}
      />
      <ConflictNote
        held={line.why}
        show={(it) => (it ? <Said words={it} /> : '–')}
        onChoose={(why) => choose({ why: why ?? unsaid(code) })}
      />
      <ConflictNote
        held={line.check}
        show={({ know, howOften, checker }) => (
          <>
            {know ? <Said words={know} /> : null} {howOften ? <Said words={howOften} /> : null}{' '}
            {checker ? names([checker]) : null}
          </>
        )}
        onChoose={(check) => choose({ check })}
      />
      <ConflictNote
        held={line.planB}
        show={(id) => {
          const planB = id === null ? undefined : plan.planBs[id];
          return planB ? <Said words={now(planB.turning).seen} /> : '–';
        }}
        onChoose={(planB) => choose({ planB })}
      />
      <ConflictNote
        held={line.worry}
        show={(id) => {
          const worry = id === null ? undefined : plan.worries[id];
          return worry ? <Said words={now(worry.about)} /> : '–';
        }}
        onChoose={(worry) => choose({ worry })}
      />
      <ConflictNote held={line.from} show={(on) => date(on, 'long')} onChoose={(from) => choose({ from })} />
    </>
  );
}

/** Who looked whether it was kept, and what they found; *not known* is an honest answer (B2). */
export function LineLooks({ plan, line, form }: Props) {
  const t = useWords('must-dos');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const latest = lastLook(line);
  const add = async () => {
    const on = readDay(value.looked.on);
    if (!on.ok || value.kept === null) return;
    const words = { text: value.looked.because, language: value.language };
    const kept = value.kept as Look['kept'];
    if (await form.also(lookAtBottomLine, { line: line.id, by: value.looker ?? '', kept, words, on: on.day }))
      change({ looker: null, kept: null, looked: { because: '', on: emptyDate } });
  };
  return (
    <Disclosure
      title={t('look.title')}
      aside={latest ? `${t(`look.${latest.kept}`)} · ${date(latest.on, 'short')}` : t('look.never')}
    >
      <div className={css.part}>
        {line.looks.length === 0 ? null : (
          <ul className={css.past}>
            {line.looks.map((look) => (
              <li key={`${look.on} ${look.by} ${look.kept}`}>
                <b>{t(`look.${look.kept}`)}</b> · {names([look.by])} · {date(look.on, 'short')}
                {look.words ? (
                  <>
                    {' · '}
                    <Said words={look.words} mark />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <PeopleChoice
          legend={t('look.who')}
          people={everyone(plan)}
          single
          value={value.looker === null ? [] : [value.looker]}
          onChange={([one]) => change({ looker: one ?? null })}
          all={wide}
          onAll={() => setWide(true)}
        />
        <Choice<Look['kept']>
          legend={t('look.what')}
          options={(['kept', 'crossed', 'not-known'] as const).map((kept) => ({
            value: kept,
            words: t(`look.${kept}`),
          }))}
          value={value.kept as Look['kept'] | null}
          onChange={(kept) => change({ kept })}
        />
        <TextArea
          label={t('look.words')}
          rows={2}
          value={value.looked.because}
          onChange={(because) => change({ looked: { ...value.looked, because } })}
        />
        <DayChoice
          legend={t('look.on')}
          strict
          value={value.looked.on}
          onChange={(on) => change({ looked: { ...value.looked, on } })}
        />
        <div>
          <Button onClick={() => void add()} waiting={value.kept === null || value.looker === null}>
            {value.kept === null || value.looker === null ? t('look.choose-first') : t('look.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** What each person says to it: seen, agree, or disagree because …; never a signature (B5). */
export function LineAnswers({ plan, line, form }: Props) {
  const t = useWords('must-dos');
  const common = useWords('common');
  const names = useNamesOf(plan);
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const add = async () => {
    if (value.answer === null) return;
    const answer = value.answer as Agreement['answer'];
    const because = { text: value.answerBecause, language: value.language };
    if (await form.also(answerBottomLine, { line: line.id, person: value.answerer ?? '', answer, because }))
      change({ answerer: null, answer: null, answerBecause: '' });
  };
  return (
    <Disclosure title={t('answer.title')} aside={names(line.agreements.map((one) => one.person))}>
      <div className={css.part}>
        {line.agreements.length === 0 ? null : (
          <ul className={css.past}>
            {line.agreements.map((one) => (
              <li key={one.person}>
                <b>{names([one.person])}</b> · {common(`agreement.${one.answer}`)}
                {one.because ? (
                  <>
                    {' '}
                    <Said words={one.because} mark />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <PeopleChoice
          legend={t('answer.who')}
          people={everyone(plan)}
          single
          value={value.answerer === null ? [] : [value.answerer]}
          onChange={([one]) => change({ answerer: one ?? null })}
          all={wide}
          onAll={() => setWide(true)}
        />
        <Choice<Agreement['answer']>
          legend={t('answer.what')}
          options={(['seen', 'agree', 'disagree'] as const).map((answer) => ({
            value: answer,
            words: common(`agreement.${answer}`),
          }))}
          value={value.answer as Agreement['answer'] | null}
          onChange={(answer) => change({ answer })}
        />
        <TextArea
          label={t('answer.because')}
          rows={2}
          value={value.answerBecause}
          onChange={(answerBecause) => change({ answerBecause })}
        />
        <div>
          <Button onClick={() => void add()} waiting={value.answer === null || value.answerer === null}>
            {value.answer === null || value.answerer === null ? t('answer.choose-first') : t('answer.do')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
