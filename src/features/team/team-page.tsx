import { useCallback, useId, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addMonths, partsOf } from '../../lib/day.ts';
import { familyFigures } from '../../plan/learning-brief/family-figures.ts';
import { type LearningBrief, learningBrief } from '../../plan/learning-brief/learning-brief.ts';
import { teamNow } from '../../plan/learning-brief/team-now.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { paths } from '../../plan-ui/paths.ts';
import { today as todayHere } from '../../platform/now.ts';
import { printPage } from '../../platform/print-page.ts';
import { saveFile } from '../../platform/save-file.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useEveryPlan } from '../../record/use-every-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { picturePng } from './picture-png.ts';
import css from './team.module.css';
import { TeamToday } from './team-today.tsx';
import { useBriefPage } from './use-brief-page.ts';

/** So many months back a brief can be made for. */
const MONTHS_BACK = 12;

/** All plans on this tablet together: whose they are, and what a team learns from them. */
export function TeamPage() {
  const t = useWords('team');
  const rules = useCouncil(timeLimits);
  const today = todayHere();
  const look = useCallback((plan: Plan) => familyFigures(plan, rules, today), [rules, today]);
  const { found, left, unread } = useEveryPlan(look);
  const [month, setMonth] = useState(`${addMonths(today, -1).slice(0, 7)}-01`);
  const now = left > 0 ? null : teamNow(found, today);
  const whose = (
    <div className={css.whose}>
      <Card title={t('whose')}>
        <p>{t('how')}</p>
        <p className={css.soft}>{t('no-rank')}</p>
        <Button icon="plus" href={paths.backup}>
          {t('bring-in')}
        </Button>
      </Card>
    </div>
  );
  return (
    <WorkerPage title={t('title')} back={{ words: t('families'), href: paths.families }}>
      <div className={css.page}>
        {now === null || now.families === null ? whose : null}
        {left > 0 ? <p role="status">{t('reading', { number: left })}</p> : null}
        {unread > 0 ? <p role="status">{t('unread', { number: unread })}</p> : null}
        {now === null ? null : (
          <>
            <div className={css.today}>
              <TeamToday now={now} />
            </div>
            <Brief
              brief={learningBrief(found, month, today)}
              today={today}
              month={month}
              onMonth={setMonth}
            />
            {now.families === null ? null : whose}
          </>
        )}
      </div>
    </WorkerPage>
  );
}

type Props = { brief: LearningBrief; today: string; month: string; onMonth: (month: string) => void };

function Brief({ brief, today, month, onMonth }: Props) {
  const t = useWords('team');
  const { monthNames } = useFormats();
  const id = useId();
  const page = useBriefPage(brief);
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, at) =>
    addMonths(`${today.slice(0, 7)}-01`, -at),
  );
  const [failed, setFailed] = useState(false);
  const saveWord = async () => {
    const { lang, dir } = document.documentElement;
    try {
      const { wordFile } = await import('./word-file.ts');
      const document = await wordFile(page, { language: lang, rtl: dir === 'rtl', png: picturePng });
      saveFile(document, `learning-brief-${month.slice(0, 7)}.docx`);
      setFailed(false);
    } catch {
      // The part of the program that writes Word could not be had. The page is there, and can be printed.
      setFailed(true);
    }
  };
  return (
    <>
      <div className={css.ways}>
        <label htmlFor={id}>{t('month')}</label>
        <select id={id} className={css.month} value={month} onChange={({ target }) => onMonth(target.value)}>
          {months.map((first) => (
            <option key={first} value={first}>
              {monthNames('wide')[partsOf(first).month - 1]} {first.slice(0, 4)}
            </option>
          ))}
        </select>
        <Button icon="print" onClick={() => void printPage()}>
          {t('print')}
        </Button>
        <Button icon="download" onClick={() => void saveWord()}>
          {t('word')}
        </Button>
      </div>
      {failed ? <Notice tone="problem">{t('word-failed')}</Notice> : null}
      <BriefSheet page={page} />
    </>
  );
}
