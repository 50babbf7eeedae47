import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { sayReadAloud, withdrawInterpreter } from '../../plan/interpreter/decide.ts';
import type { Interpreting } from '../../plan/interpreter/interpreting.ts';
import { interpretings } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { spokenName } from '../../plan-ui/spoken/spoken-languages.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './interpreter.module.css';
import { readAloudOf } from './interpreter-form.ts';

/** Every visit with an interpreter, the latest first. */
export function Visits({ plan }: { plan: Plan }) {
  const t = useWords('interpreter');
  const visits = interpretings(plan);
  return (
    <Card title={t('visits')}>
      {visits.length === 0 ? <p>{t('none')}</p> : null}
      <ul className={css.visits}>
        {visits.map((visit) => (
          <Visit key={visit.id} plan={plan} visit={visit} />
        ))}
      </ul>
    </Card>
  );
}

/** Who, in which language, for whom; whether the plan was read aloud; the day it happened and when it was written. */
function Visit({ plan, visit }: { plan: Plan; visit: Interpreting }) {
  const t = useWords('interpreter');
  const { date, dateTime } = useFormats();
  const names = useNamesOf(plan);
  const aloud = readAloudOf(now(visit.readAloud));
  const spoken = [spokenName(visit.language), visit.dialect, visit.agency].filter((one) => one !== null);
  return (
    <li className={css.visit}>
      <p>
        <b>
          <bdi>{visit.name}</bdi>
        </b>
        {spoken.map((one) => (
          <span key={one}>
            {' · '}
            <bdi>{one}</bdi>
          </span>
        ))}
      </p>
      <p>
        {t('happened', { date: date(visit.on, 'long') })},{' '}
        {visit.people.length === 0 ? t('for-all') : t('for', { names: names(visit.people) })}
      </p>
      <p className={css.aloud}>
        <Icon name={aloud === 'yes' ? 'check' : 'speaker'} />
        <b>{t(`aloud.${aloud}`)}</b>
      </p>
      <p className={css.note}>{t('written', { when: dateTime(visit.written), name: visit.by })}</p>
      <PutRight planId={plan.id} visit={visit} />
    </li>
  );
}

/** What was said apart; whether it was read aloud after all; written down by mistake (J5, J6). */
function PutRight({ planId, visit }: { planId: string; visit: Interpreting }) {
  const t = useWords('interpreter');
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(planId);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  const interpreting = visit.id;
  const say = (readAloud: boolean | null) => void doing(sayReadAloud, { interpreting, readAloud });
  const aloud = now(visit.readAloud);
  return (
    <>
      <ConflictNote held={visit.readAloud} show={(it) => t(`aloud.${readAloudOf(it)}`)} onChoose={say} />
      <Disclosure title={t('change')}>
        <div className={css.change}>
          {aloud === true ? null : <Button onClick={() => say(true)}>{t('aloud.yes')}</Button>}
          {aloud === false ? null : <Button onClick={() => say(false)}>{t('aloud.no')}</Button>}
          <Ending
            title={t('mistake')}
            label={t('mistake-why')}
            hint={t('mistake-hint')}
            doWords={t('mistake-do')}
            language={code}
            value={ending}
            onChange={setEnding}
            onEnd={(because) => doing(withdrawInterpreter, { interpreting, because })}
          />
        </div>
      </Disclosure>
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
    </>
  );
}
