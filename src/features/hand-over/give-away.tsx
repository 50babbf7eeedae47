import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { chosenSettings } from '../../record/chosen-settings.ts';
import { useHandOver, useInWhoseHands } from '../../record/use-hand-over.tsx';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { isEasyPin } from '../../ui/pin-pad/easy-pin.ts';
import { PinPad } from '../../ui/pin-pad/pin-pad.tsx';
import { HANDING, type HandedSet } from './handing.ts';
import css from './prepare.module.css';

type Props = {
  planId: string;
  person: Person | null;
  set: HandedSet | null;
  /** ids of the questions asked besides */
  more?: readonly string[];
  /** the telling, where it is for the hills */
  telling?: string | undefined;
};

/** The PIN that brings the tablet back, and the button that gives it away: from there on only this plan's key is here. */
export function GiveAway({ planId, person, set, more = [], telling }: Props) {
  const t = useWords('hand-over');
  const troubleWords = useTroubleWords();
  const hands = useHandOver();
  const record = useRecord();
  const whose = useInWhoseHands();
  const own = whose.is === 'open' ? chosenSettings(whose.settings).pin : null;
  const [typed, setTyped] = useState('');
  const [easy, setEasy] = useState(false);
  const [giving, setGiving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const give = async (pin: string) => {
    if (person === null || set === null || giving) return;
    setGiving(true);
    const kept = await record.saveDraft(planId, HANDING, {
      person: person.id,
      set,
      more: [...more],
      sitting: telling ?? newId(),
    });
    const given = kept.ok ? await hands.handOver(planId, pin) : null;
    setGiving(false);
    if (!kept.ok) setProblem(kept.problem);
    else if (given && !given.ok) setProblem(given.reason);
  };
  const words =
    person === null ? t('choose-person') : giving ? t('giving') : t('give', { name: now(person.name) });

  return (
    <Card>
      <div className={css.give}>
        {own === null ? (
          <PinPad
            label={t('choose-pin')}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setEasy(false);
            }}
            onDone={(pin) => (isEasyPin(pin) ? setEasy(true) : void give(pin))}
            doneWords={words}
            waitingWords={person === null ? t('choose-person') : t('waiting-pin')}
            deleteWords={t('delete')}
            error={easy ? t('easy-pin') : undefined}
          />
        ) : (
          <>
            <div className={css.bring}>
              <h2>{t('own-pin')}</h2>
              <p>{t('own-pin-why')}</p>
            </div>
            <Button
              kind="main"
              size="big"
              iconEnd={person === null ? undefined : 'forward'}
              waiting={person === null || giving}
              onClick={() => void give(own)}
            >
              {words}
            </Button>
          </>
        )}
        {problem === null ? null : <Notice tone="problem">{troubleWords({ refusal: null, problem })}</Notice>}
      </div>
    </Card>
  );
}
