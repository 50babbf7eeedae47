import { useState } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { useHandOver } from '../../record/use-hand-over.tsx';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { PinPad } from '../../ui/pin-pad/pin-pad.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** The worker's way back, in the worker's language. The fifth wrong PIN locks everything. */
export function TakeBack({ onCancel }: { onCancel: (() => void) | null }) {
  const { worker } = useChosenLanguages();
  return (
    <Language code={worker}>
      <Inside onCancel={onCancel} />
    </Language>
  );
}

function Inside({ onCancel }: { onCancel: (() => void) | null }) {
  const t = useWords('hand-over');
  const hands = useHandOver();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [looking, setLooking] = useState(false);
  useHeadingFocus('take-back');
  const look = async (typed: string) => {
    if (looking) return;
    setLooking(true);
    const answer = await hands.takeBack(typed);
    setLooking(false);
    setWrong(answer === 'wrong');
    setPin('');
  };
  return (
    <FamilyPage
      title={t('take.title')}
      beside={
        onCancel === null ? undefined : (
          <Button size="listen" icon="back" onClick={onCancel}>
            {t('take.cancel')}
          </Button>
        )
      }
    >
      <PinPad
        label={t('take.pin')}
        value={pin}
        onChange={(typed) => {
          setPin(typed);
          setWrong(false);
        }}
        onDone={(typed) => void look(typed)}
        doneWords={t('take.open')}
        waitingWords={t('waiting-pin')}
        deleteWords={t('delete')}
        triesLeft={wrong ? t('take.tries', { count: hands.pinTriesLeft() }) : undefined}
        error={wrong ? t('take.wrong') : undefined}
      />
    </FamilyPage>
  );
}
