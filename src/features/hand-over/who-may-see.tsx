import { useId, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { addDays } from '../../lib/day.ts';
import { askFeedback } from '../../plan/feedback/decide.ts';
import { type MayBeSeenBy, mayBeSeenBy } from '../../plan/feedback/facts.ts';
import { questionSets } from '../../plan/feedback/question-sets.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import type { FacesHanding } from './handing.ts';
import css from './who-may-see.module.css';

type Props = { around: Around; handing: FacesHanding; onNotToday: () => void };

/** Before the first question: who may see the answers, and what is true whatever they choose (F1, F5). */
export function WhoMaySee({ around, handing, onNotToday }: Props) {
  const t = useWords('feedback');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(around.planId);
  const sets = useCouncil(questionSets);
  const [seenBy, setSeenBy] = useState<MayBeSeenBy | null>(null);
  const group = useId();
  const slots = { name: around.worker };
  const truths = [t('sees.always', slots), t('sees.named'), t('sees.safe', slots), t('sees.paper')];
  const choices = mayBeSeenBy.options.map((who) => ({
    who,
    words: t(`sees.${who}`, slots),
    why: t(`sees.${who}-why`, slots),
  }));
  const aloud = [t('sees.title'), ...truths, ...choices.flatMap(({ words, why }) => [words, why])];
  const start = () => {
    if (seenBy === null || busy) return;
    const { person, set, more, sitting } = handing;
    const besides = sets.more.filter(({ id }) => more.includes(id));
    void doing(askFeedback, {
      sitting,
      person,
      set,
      seenBy,
      asked: [...sets.sets[set], ...besides],
      edition: sets.edition,
      replyBy: addDays(today(), sets.replyDays),
    });
  };
  return (
    <HandedFrame
      around={around}
      screen="who-may-see"
      speaks
      trouble={trouble}
      foot={
        <ButtonGrid of="answers">
          <Button size="big" onClick={onNotToday}>
            {t('sees.not-today')}
          </Button>
          <Button
            size="big"
            kind="main"
            iconEnd={seenBy === null ? undefined : 'forward'}
            waiting={seenBy === null || busy}
            onClick={start}
          >
            {t(seenBy === null ? 'sees.choose-first' : 'sees.start')}
          </Button>
        </ButtonGrid>
      }
    >
      <div className={css.head}>
        <h1 className={css.title} tabIndex={-1}>
          {t('sees.title')}
        </h1>
        <Listen voice={voice} texts={aloud.map((text) => ({ text, language: code }))} />
      </div>
      <fieldset className={css.choices}>
        <legend className={css.legend}>{t('sees.title')}</legend>
        {choices.map(({ who, words, why }) => (
          <label key={who} className={css.choice}>
            <input
              type="radio"
              name={group}
              value={who}
              checked={seenBy === who}
              onChange={() => setSeenBy(who)}
            />
            <span className={css.who}>{words}</span>
            <span className={css.why}>{why}</span>
            <span className={css.tick}>
              <Icon name="check" />
            </span>
          </label>
        ))}
      </fieldset>
      <ul className={css.truths}>
        {truths.map((truth) => (
          <li key={truth}>
            <Icon name="info" />
            <span>{truth}</span>
          </li>
        ))}
      </ul>
    </HandedFrame>
  );
}
