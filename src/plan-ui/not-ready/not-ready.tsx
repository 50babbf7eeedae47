import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { notReadyToShare } from '../../plan/brought-forward/review.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { paths } from '../paths.ts';

type Props = {
  plan: Plan;
  /** somebody asked for the paper: it may be printed all the same */
  onPrint?: (() => void) | undefined;
};

/** Z4: the plan is not ready to share, how much is left, and the way there. Nothing when it is ready. It stops nobody from looking. */
export function NotReadyNotice({ plan, onPrint }: Props) {
  const t = useWords('old-text');
  const notReady = notReadyToShare(plan);
  if (notReady === null) return null;
  return (
    <Notice
      tone="info"
      icon="hourglass"
      note={
        <>
          {t('still', { count: notReady.left, of: notReady.of })}
          {onPrint ? ` ${t('draft-note')}` : null}
        </>
      }
      actions={
        <>
          <Button href={paths.oldText(plan.id)}>{t('look')}</Button>
          {onPrint ? (
            <Button icon="print" onClick={onPrint}>
              {t('print-draft')}
            </Button>
          ) : null}
        </>
      }
    >
      <strong>{t('not-ready')}</strong>
    </Notice>
  );
}

/** Before a review is held: its old text, prepared or not; said to the worker on a screen the family may see. */
export function OldTextBeforeReview({ plan }: { plan: Plan }) {
  const { worker } = useChosenLanguages();
  return (
    <Language code={worker}>
      {notReadyToShare(plan) ? <NotReadyNotice plan={plan} /> : <ToOldText plan={plan} />}
    </Language>
  );
}

function ToOldText({ plan }: { plan: Plan }) {
  const t = useWords('old-text');
  return (
    <div>
      <Button href={paths.oldText(plan.id)}>{t('look')}</Button>
    </div>
  );
}
