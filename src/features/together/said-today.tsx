import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { undoSaidBack } from '../../plan/step/decide.ts';
import type { SaidBack, Step } from '../../plan/step/step.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both, InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import type { Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { HereToo } from './here-too.tsx';
import css from './say-back.module.css';

type Props = { plan: Plan; step: Step; said: SaidBack };

/** What was kept today, what comes of it, and one tap that takes it back. */
export function SaidToday({ plan, step, said }: Props) {
  const t = useWords('together');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const act = useAct(plan.id);
  const [trouble, setTrouble] = useState<(Acted & { readonly ok: false }) | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The two buttons are gone; the focus goes on to what stands in their place.
  useEffect(() => heading.current?.focus(), []);
  const undo = async () => {
    const acted = await act(undoSaidBack, { step: step.id, said: said.entry });
    setTrouble(acted.ok ? null : acted);
  };
  return (
    <div className={css.form}>
      <div className={css.kept} data-clear={said.clear ? '' : undefined}>
        <h2 className={css.answer} ref={heading} tabIndex={-1}>
          <Icon name={said.clear ? 'check' : 'question'} />
          <InOneLine>
            <Say in="together" of={(words) => words(said.clear ? 'back.clear' : 'back.not-clear')} />
          </InOneLine>
        </h2>
        {said.words ? (
          <p className={css.own}>
            <Said words={said.words} quoted mark />
          </p>
        ) : null}
        <HereToo plan={plan} people={said.with} />
        <Both>
          <p>
            <Say
              in="together"
              of={(words) => words(said.clear ? 'back.clear-then' : 'back.not-clear-then')}
            />
          </p>
        </Both>
      </div>
      <Notice
        tone="saved"
        actions={
          <Button icon="undo" onClick={() => void undo()}>
            {t('back.undo')}
          </Button>
        }
      >
        {common('saved')}
      </Notice>
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
    </div>
  );
}
