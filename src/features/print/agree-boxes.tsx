import { useWords } from '../../i18n/use-words.ts';
import type { Agreement } from '../../plan/shapes.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { PaperTick } from '../../ui/quiet-table/paper-row.tsx';
import css from './paper.module.css';

/** Two boxes of one kind: I agree, I disagree because; ticked as the reader answered, or left to tick by hand. */
export function AgreeBoxes({ answer }: { answer: Agreement | undefined }) {
  const own = useWords('print');
  const said = answer?.answer;
  const spoken = (ticked: boolean) => own(ticked ? 'ticked' : 'not-ticked');
  const because = said === 'disagree' ? answer?.because : undefined;
  return (
    <>
      {said === 'seen' ? (
        <PaperTick ticked spoken={spoken(true)}>
          <InOneLine>
            <Say in="common" of={(t) => t('agreement.seen')} />
          </InOneLine>
        </PaperTick>
      ) : null}
      <PaperTick ticked={said === 'agree'} spoken={spoken(said === 'agree')}>
        <InOneLine>
          <Say in="common" of={(t) => t('agreement.agree')} />
        </InOneLine>
      </PaperTick>
      <PaperTick ticked={said === 'disagree'} spoken={spoken(said === 'disagree')}>
        <InOneLine>
          <Say in="common" of={(t) => t('agreement.disagree')} />
        </InOneLine>
        {because === undefined ? null : (
          <b className={css.because}>
            <Said words={because} mark />
          </b>
        )}
      </PaperTick>
      {because === undefined ? <span className={css.dotted} /> : null}
    </>
  );
}
