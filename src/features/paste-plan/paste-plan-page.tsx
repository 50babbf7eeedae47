import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Json } from '../../lib/canonical-json.ts';
import { draftsOf, type GoalDraft, keptDrafts, takenIn } from '../../plan/paste/drafts.ts';
import { type Pasted, readPasted } from '../../plan/paste/read-pasted.ts';
import type { Grid } from '../../plan/paste/text-grid.ts';
import type { Plan } from '../../plan/plan.ts';
import { namedIn } from '../../plan/wording/named-in.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import type { Acted } from '../../record/plan-record.ts';
import { useDraft } from '../../record/use-draft.ts';
import { useAct, usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { type DateParts, emptyDate, readDate } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { bringIn } from './bring-in.ts';
import { GoalDrafts } from './goal-drafts.tsx';
import { PasteBox } from './paste-box.tsx';
import css from './paste-plan.module.css';

/** An existing plan, pasted: looked through first, then brought in. */
export function PastePlanPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  return <Pasting plan={view.plan} />;
}

type Refused = Extract<Pasted, { ok: false }>['because'];

function Pasting({ plan }: { plan: Plan }) {
  const t = useWords('paste');
  const editing = useWords('editing');
  const troubleWords = useTroubleWords();
  const navigate = useNavigate();
  const act = useAct(plan.id);
  const { code } = useLanguage();
  // Kept sealed: a paste takes a while to look through, and the tablet may lock meanwhile.
  const kept = useDraft<Json>(plan.id, 'paste');
  const drafts = keptDrafts(kept.value);
  const setDrafts = (next: readonly GoalDraft[] | null) =>
    next === null ? kept.clear() : kept.keep(next as unknown as Json);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failed, setFailed] = useState<(Acted & { ok: false }) | null>(null);
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<DateParts>(emptyDate);
  const day = today();

  const read = (grid: Grid | null) => {
    const from = readDate(written);
    const pasted =
      grid === null ? null : readPasted(grid, namedIn(plan), from.kind === 'date' ? from.iso : day);
    setRefused(pasted === null ? 'not-a-table' : pasted.ok ? null : pasted.because);
    setDrafts(pasted?.ok ? draftsOf(pasted) : null);
  };
  const bring = async () => {
    if (drafts === null || busy) return;
    setBusy(true);
    const done = await bringIn(act, newId, drafts, code);
    setBusy(false);
    setFailed(done.failed);
    if (done.failed) {
      setDrafts(done.left);
      return;
    }
    setDrafts(null);
    await navigate(paths.plan(plan.id));
  };
  const taken = takenIn(drafts ?? []);
  const none = taken.steps + taken.goals === 0;

  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('subtitle')}
      back={{ words: editing('to-plan'), href: paths.plan(plan.id) }}
      actions={
        drafts === null ? undefined : (
          <>
            <Button onClick={() => setDrafts(null)}>{t('again')}</Button>
            {none ? null : (
              <Button kind="main" waiting={busy} onClick={() => void bring()}>
                {taken.steps > 0
                  ? t('bring', { count: taken.steps })
                  : t('bring-goals', { count: taken.goals })}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={css.stack}>
        {refused === null ? null : <Notice tone="problem">{t(`refused.${refused}`)}</Notice>}
        {failed === null ? null : <Notice tone="problem">{troubleWords(failed)}</Notice>}
        {!kept.loaded ? null : drafts === null ? (
          <Card title={t('paste')}>
            <PasteBox onGrid={read} written={written} onWritten={setWritten} />
          </Card>
        ) : (
          <GoalDrafts plan={plan} drafts={drafts} language={code} today={day} onChange={setDrafts} />
        )}
      </div>
    </WorkerPage>
  );
}
