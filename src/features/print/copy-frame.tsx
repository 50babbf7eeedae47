import { type ReactNode, useState } from 'react';
import { Language } from '../../i18n/language.tsx';
import type { LanguageCode } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { notReadyToShare } from '../../plan/brought-forward/review.ts';
import type { Plan } from '../../plan/plan.ts';
import { LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { LanguageLacking } from '../../plan-ui/languages-lacking/languages-lacking.tsx';
import { NotReadyNotice } from '../../plan-ui/not-ready/not-ready.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { BesideSwitch } from '../../plan-ui/side-by-side/beside-switch.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { printPage } from '../../platform/print-page.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import frame from './copy-frame.module.css';
import css from './paper.module.css';
import { StillChecking } from './still-checking.ts';

type Props = {
  plan: Plan;
  title: string;
  /** who may have this copy */
  note: string;
  /** the language the copy speaks until another is chosen */
  language: LanguageCode;
  /** a second language can stand beside it; this one does until another is chosen, null: none */
  beside?: LanguageCode | null;
  /** the way back; to all that can be printed where none is given */
  back?: { readonly words: string; readonly href: string };
  /** what else is chosen before it is printed */
  choice?: ReactNode;
  /** what is on the paper */
  children: ReactNode;
};

/** The worker's bar above the paper, and the paper itself as it will come out of the printer, in its own language. */
export function CopyFrame({ plan, title, note, language, beside, back, choice, children }: Props) {
  const t = useWords('print');
  const common = useWords('common');
  const [chosen, choose] = useState<LanguageCode | null>(null);
  const [second, setSecond] = useState<LanguageCode | null>(beside ?? null);
  const first = chosen ?? language;
  const other = beside === undefined || second === first ? null : second;
  const [canPrint, setCanPrint] = useState(true);
  const notReady = notReadyToShare(plan) !== null;
  // Z4: it is asked once whether it goes out as it is; the sheet says so as well.
  const [asked, setAsked] = useState(false);
  const print = () => {
    if (notReady && !asked) setAsked(true);
    else printNow();
  };
  const printNow = () => void printPage().then((answer) => setCanPrint(answer === 'offered'));
  return (
    <WorkerPage
      title={title}
      subtitle={note}
      back={back ?? { words: t('back'), href: paths.print(plan.id) }}
      actions={
        <>
          <LanguageSwitch value={first} onChange={choose} />
          {beside === undefined ? null : <BesideSwitch first={first} value={other} onChange={setSecond} />}
          <Button kind="main" icon="print" onClick={print}>
            {common('action.print')}
          </Button>
        </>
      }
    >
      {other === null ? null : <LanguageLacking code={other} />}
      {canPrint ? null : <Notice tone="problem">{t('no-print')}</Notice>}
      {notReady ? (
        <div className={frame.choice}>
          <NotReadyNotice plan={plan} onPrint={asked ? printNow : undefined} />
        </div>
      ) : null}
      {choice === undefined ? null : <div className={frame.choice}>{choice}</div>}
      <section className={css.desk} aria-label={t('preview')}>
        <Language code={first}>
          <StillChecking value={notReady}>
            <InTwo beside={second}>{children}</InTwo>
          </StillChecking>
        </Language>
      </section>
    </WorkerPage>
  );
}

/** Inside the language of the copy, since none stands beside itself. */
function InTwo({ beside, children }: { beside: LanguageCode | null; children: ReactNode }) {
  return <TwoLanguages beside={useSecondLanguage(beside)}>{children}</TwoLanguages>;
}
