import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { askToShow, finishTelling } from '../../plan/hills/decide.ts';
import type { MayShow as Answer } from '../../plan/hills/facts.ts';
import type { Hill, Telling } from '../../plan/hills/hill.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './hills.module.css';
import { KeptHill } from './kept-hill.tsx';
import type { Around } from './task-frame.ts';
import told from './told.module.css';

type Props = {
  plan: Plan;
  telling: Telling;
  /** the next hill to ask about; null: all have been asked */
  hill: Hill | null;
  around: Around;
  onBack: () => void;
};

const answers: readonly Answer[] = ['yes', 'no', 'not-sure'];

/** Before anybody else sees a hill the child is asked; the worker decides later (E6). Three answers of one measure. */
export function MayShow({ plan, telling, hill, around, onBack }: Props) {
  const t = useWords('hills');
  const common = useWords('common');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(plan.id);
  const title = hill ? t('show.title', { worker: around.worker }) : t('show.finish-title');
  const truths = (['now', 'decides', 'safe'] as const).map((one) =>
    t(`show.truth.${one}`, { worker: around.worker }),
  );
  return around.frame({
    screen: `show-${hill?.id ?? 'all'}`,
    trouble,
    children: (
      <>
        <div className={css.hillHead}>
          {hill ? <HillArt kind={hill.kind} size="s" /> : null}
          <div>
            {hill ? <p className={css.over}>{t(`kind.${hill.kind}`)}</p> : null}
            <h1 className={css.hillTitle} tabIndex={-1}>
              {title}
            </h1>
          </div>
          <Listen
            voice={voice}
            texts={[title, ...(hill ? truths : [])].map((text) => ({ text, language: code }))}
          />
        </div>
        {hill ? (
          <div className={told.beside}>
            <KeptHill plan={plan} hill={hill} name={nameOf(plan, telling.person) ?? ''} size="small" />
            <ul className={css.truths}>
              {truths.map((truth) => (
                <li key={truth}>
                  <Icon name="info" />
                  <span>{truth}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p className={css.fine}>{t('show.finish-why')}</p>
        )}
      </>
    ),
    foot: (
      <div className={css.foot}>
        <ButtonGrid of="answers">
          {hill ? (
            answers.map((answer) => (
              <Button
                key={answer}
                size="big"
                waiting={busy}
                onClick={() => void doing(askToShow, { hill: hill.id, answer })}
              >
                {t(`show.${answer}`)}
              </Button>
            ))
          ) : (
            <Button
              size="big"
              kind="main"
              icon="check"
              waiting={busy}
              onClick={() => void doing(finishTelling, { telling: telling.id })}
            >
              {t('pick.finish')}
            </Button>
          )}
        </ButtonGrid>
        <Button kind="quiet" tone="ink" icon="back" onClick={onBack}>
          {common('action.back')}
        </Button>
      </div>
    ),
  });
}
