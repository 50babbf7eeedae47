import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { readHillBack } from '../../plan/hills/decide.ts';
import type { Hill, Telling } from '../../plan/hills/hill.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import css from './hills.module.css';
import { KeptHill } from './kept-hill.tsx';
import type { Around } from './task-frame.ts';

type Props = {
  plan: Plan;
  telling: Telling;
  hill: Hill;
  around: Around;
  onChange: () => void;
  onBack: () => void;
};

/** The worker reads one hill out. *Yes* and *I want to change it* are of one measure (E4). */
export function ReadBack({ plan, telling, hill, around, onChange, onBack }: Props) {
  const t = useWords('hills');
  const common = useWords('common');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(plan.id);
  const words = now(hill.words);
  const ask = { text: t('back.title'), language: code };
  const say = async (right: boolean) => {
    if (busy || !(await doing(readHillBack, { hill: hill.id, right }))) return;
    if (!right) onChange();
  };
  return around.frame({
    screen: `back-${hill.id}`,
    trouble,
    children: (
      <>
        <div className={css.hillHead}>
          <HillArt kind={hill.kind} size="s" />
          <div>
            <p className={css.over}>{t(`kind.${hill.kind}`)}</p>
            <h1 className={css.hillTitle} tabIndex={-1}>
              {t('back.title')}
            </h1>
          </div>
          <Listen voice={voice} texts={words ? [words, ask] : [ask]} />
        </div>
        <p className={css.fine}>{t('back.why', { worker: around.worker })}</p>
        <KeptHill plan={plan} hill={hill} name={nameOf(plan, telling.person) ?? ''} size="large" />
      </>
    ),
    foot: (
      <div className={css.foot}>
        <ButtonGrid of="answers">
          <Button size="big" waiting={busy} onClick={() => void say(false)}>
            {t('back.change')}
          </Button>
          <Button size="big" waiting={busy} onClick={() => void say(true)}>
            {t('back.yes')}
          </Button>
        </ButtonGrid>
        <Button kind="quiet" tone="ink" icon="back" onClick={onBack}>
          {common('action.back')}
        </Button>
      </div>
    ),
  });
}
