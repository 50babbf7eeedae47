import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Nation } from '../../../plan/timescales/plan-kinds.ts';
import { type RuleSet, timeLimits } from '../../../plan/timescales/rule-sets.ts';
import { useCouncil } from '../../../record/use-council.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choice } from '../../../ui/choice/choice.tsx';
import { SavedNote } from '../saved-note.tsx';
import css from '../settings.module.css';
import { useSaveCouncil } from '../use-save-council.ts';
import { HolidaysCard } from './holidays-card.tsx';
import { LimitsCard } from './limits-card.tsx';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** One nation at a time; each change is on the disk when it is made, so that a lock in between loses nothing. */
export function TimeLimits() {
  const t = useWords('time-limits');
  const families = useWords('families');
  const kept = useCouncil(timeLimits);
  const [nation, setNation] = useState<Nation>('england');
  const { saved, save } = useSaveCouncil(timeLimits);
  const set = kept[nation];
  const write = (changed: RuleSet) => void save({ ...kept, [nation]: changed });
  return (
    <div className={css.stack}>
      <Choice
        legend={t('nation')}
        options={nations.map((one) => ({ value: one, words: families(`new.nations.${one}`) }))}
        value={nation}
        onChange={setNation}
      />
      <SavedNote saved={saved} />
      <HolidaysCard key={`days ${nation}`} nation={nation} set={set} onChange={write} />
      <LimitsCard key={`limits ${nation}`} nation={nation} set={set} onChange={write} />
      {kept === timeLimits.shipped ? null : (
        <div className={css.actions}>
          <Button kind="quiet" onClick={() => void save(null)}>
            {t('shipped')}
          </Button>
        </div>
      )}
    </div>
  );
}
