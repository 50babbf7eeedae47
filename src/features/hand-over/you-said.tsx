import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { showReply } from '../../plan/feedback/decide.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import type { Plan } from '../../plan/plan.ts';
import { workerName } from '../../plan-ui/person/worker-name.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Card } from '../../ui/card/card.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import css from './you-said.module.css';

type Props = { plan: Plan; around: Around; sitting: Sitting };

/** Before anything new is asked: what became of what they said the last time, in words for their age (F4). */
export function YouSaid({ plan, around, sitting }: Props) {
  const t = useWords('feedback');
  const common = useWords('common');
  const { code } = useLanguage();
  const { date } = useFormats();
  const { doing, busy, trouble } = useActing(around.planId);
  const aloud = sitting.replies.flatMap(({ said, did }) => [
    { text: t(`reply.${sitting.set}.said`), language: code },
    said,
    { text: t(`reply.${sitting.set}.did`), language: code },
    did,
  ]);
  return (
    <HandedFrame
      around={around}
      screen={sitting.id}
      speaks
      trouble={trouble}
      foot={
        <ButtonGrid of="answers">
          <Button
            size="big"
            kind="main"
            iconEnd="forward"
            waiting={busy}
            onClick={() => void doing(showReply, { sitting: sitting.id })}
          >
            {common('action.next')}
          </Button>
        </ButtonGrid>
      }
    >
      <div className={css.head}>
        <h1 className={css.title} tabIndex={-1}>
          {t(`reply.${sitting.set}.title`)}
        </h1>
        <Listen voice={voice} texts={aloud} />
      </div>
      {sitting.replies.map(({ said, did, on, by }) => (
        <div key={`${on} ${said.text} ${did.text}`} className={css.reply}>
          <Card kind="family" title={t(`reply.${sitting.set}.said`)}>
            <p className={css.words}>
              <Said words={said} mark />
            </p>
          </Card>
          <Card kind="family" title={t(`reply.${sitting.set}.did`)}>
            <p className={css.words}>
              <Said words={did} mark />
            </p>
            <p className={css.on}>{t('reply.by', { name: workerName(plan, by), date: date(on, 'long') })}</p>
          </Card>
        </div>
      ))}
    </HandedFrame>
  );
}
