import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Decide } from '../../plan/decision.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import {
  recordVisitMade,
  tryVisitAgain,
  visitGoesAhead,
  visitWasNotMade,
  visitWasNotMissed,
  withdrawVisit,
} from '../../plan/visit/decide.ts';
import { stateOfVisit, visitGaps } from '../../plan/visit/views.ts';
import type { Account, Visit } from '../../plan/visit/visit.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { paths } from '../../plan-ui/paths.ts';
import type { Form } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import type { VisitForm } from './visit-form.ts';
import { useChildWords, useVisitLines } from './visit-lines.tsx';
import css from './visits.module.css';

type Props = { plan: Plan; visit: Visit; also: Form<VisitForm>['also'] };

/** Beside the form: what is written of this visit, what it does not say, and the way to put it right. */
export function VisitStands({ plan, visit, also }: Props) {
  const t = useWords('visits');
  const navigate = useNavigate();
  const lines = useVisitLines(plan, visit);
  const state = stateOfVisit(visit);
  const gaps = visitGaps(plan, visit);
  const { id } = visit;
  const says = useSays();
  return (
    <div className={css.stack}>
      <ToldApart plan={plan} visit={visit} also={also} />
      {gaps.length === 0 ? null : (
        <Advice title={t('gaps-title')}>
          {gaps.map(({ child, lacks }) => (
            <p key={child}>{t(`gap.${lacks}`, { name: nameOf(plan, child) ?? '' })}</p>
          ))}
          <p>{t('gaps-why')}</p>
        </Advice>
      )}
      <Card title={t(`state.${state}`)}>
        <div className={css.lines}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {state === 'called-off' ? (
          <Button onClick={() => void also(visitGoesAhead, { visit: id })}>{t('goes-ahead')}</Button>
        ) : null}
      </Card>
      {visit.missed && !visit.made ? (
        <Card>
          <Because
            label={t('try-again')}
            doWords={t('try-again-do')}
            onDo={(words) => also(tryVisitAgain, { visit: id, words: says(words) })}
          />
        </Card>
      ) : null}
      {state === 'made' ? <Wrong what="not-made" decide={visitWasNotMade} visit={id} also={also} /> : null}
      {state === 'missed' ? (
        <Wrong what="not-missed" decide={visitWasNotMissed} visit={id} also={also} />
      ) : null}
      <Wrong
        what="withdraw"
        decide={withdrawVisit}
        visit={id}
        also={also}
        hint={t('withdraw.hint')}
        then={() => void navigate(paths.visits(plan.id), { replace: true })}
      />
    </div>
  );
}

/** O6: two tablets tell it differently: both, who and when, and a choice with a reason. */
function ToldApart({ plan, visit, also }: Props) {
  const t = useWords('visits');
  const { date } = useFormats();
  const childWords = useChildWords(plan);
  const { made, missed, id } = visit;
  const show = (account: Account | null) =>
    account === null
      ? t('not-made.title')
      : [date(account.on, 'long'), ...account.children.map(childWords)].join(' · ');
  const choose = (account: Account | null) => {
    if (account === null) return;
    const children = account.children.map(({ child, seen, alone, bedroom, because }) => ({
      child,
      seen,
      alone: alone ?? undefined,
      bedroom: bedroom ?? undefined,
      because: because ?? undefined,
    }));
    void also(recordVisitMade, { visit: id, ...account, children, words: account.words ?? undefined });
  };
  return (
    <>
      <ConflictNote held={visit.account} show={show} onChoose={choose} />
      {made && missed ? (
        <>
          <Notice tone="info" icon="split" note={t('both.why')}>
            {t('both.title')}
          </Notice>
          <p>{t('both.made-by', { date: date(made.on, 'long'), name: made.by })}</p>
          <p>{t('both.missed-by', { date: date(missed.on, 'long'), name: missed.by })}</p>
          <Wrong what="not-made" decide={visitWasNotMade} visit={id} also={also} />
          <Wrong what="not-missed" decide={visitWasNotMissed} visit={id} also={also} />
        </>
      ) : null}
    </>
  );
}

type WrongProps = {
  what: 'not-made' | 'not-missed' | 'withdraw';
  decide: Decide<{ visit: string; because: Words }>;
  visit: string;
  also: Props['also'];
  hint?: string;
  then?: () => void;
};

/** What was written by mistake, with the reason; folded away. */
function Wrong({ what, decide, visit, also, hint, then }: WrongProps) {
  const t = useWords('visits');
  const says = useSays();
  return (
    <Disclosure title={t(`${what}.title`)}>
      <Because
        label={t(`${what}.label`)}
        hint={hint}
        doWords={t(`${what}.do`)}
        onDo={async (words) => {
          const done = await also(decide, { visit, because: says(words) });
          if (done) then?.();
          return done;
        }}
      />
    </Disclosure>
  );
}

type BecauseProps = {
  label: string;
  hint?: string | undefined;
  doWords: string;
  onDo: (words: string) => Promise<boolean>;
};

function Because({ label, hint, doWords, onDo }: BecauseProps) {
  const [words, setWords] = useState('');
  return (
    <div className={css.stack}>
      <TextArea label={label} hint={hint} rows={2} value={words} onChange={setWords} />
      <div>
        <Button
          waiting={words.trim() === ''}
          onClick={() => void onDo(words).then((done) => (done ? setWords('') : undefined))}
        >
          {doWords}
        </Button>
      </div>
    </div>
  );
}

function useSays(): (text: string) => Words {
  const { code } = useLanguage();
  return (text) => ({ text, language: code });
}
