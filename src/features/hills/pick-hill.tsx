import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { pickHill } from '../../plan/hills/decide.ts';
import { type HillKind, hillKinds } from '../../plan/hills/facts.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import { hillOf, hillsOf, isEmpty } from '../../plan/hills/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillArt } from '../../plan-ui/hill/hill-art.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { newId } from '../../platform/new-id.ts';
import * as voice from '../../platform/speech.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './hills.module.css';
import type { Around } from './task-frame.ts';

type Props = {
  plan: Plan;
  telling: Telling;
  around: Around;
  onOpen: (kind: HillKind) => void;
  onFinish: () => void;
};

/** Three hills of one measure, in one order for everybody: the child picks which comes first (E2). */
export function PickHill({ plan, telling, around, onOpen, onFinish }: Props) {
  const t = useWords('hills');
  const { code } = useLanguage();
  const { doing, busy, trouble } = useActing(around.planId);
  const begun = hillsOf(plan, telling.id).length > 0;
  const title = t(begun ? 'pick.next' : 'pick.first');
  const pick = async (kind: HillKind) => {
    if (await doing(pickHill, { hill: newId(), telling: telling.id, kind })) onOpen(kind);
  };
  return around.frame({
    screen: 'pick',
    speaks: true,
    trouble,
    children: (
      <>
        <div className={css.head}>
          <h1 className={css.title} tabIndex={-1}>
            {title}
          </h1>
          <Listen
            voice={voice}
            texts={[title, ...hillKinds.map((kind) => t(`kind.${kind}`))].map((text) => ({
              text,
              language: code,
            }))}
          />
        </div>
        <ul className={css.three}>
          {hillKinds.map((kind) => {
            const hill = hillOf(plan, telling.id, kind);
            const filled = hill !== undefined && !isEmpty(hill);
            return (
              <li key={kind}>
                <button type="button" className={css.place} disabled={busy} onClick={() => void pick(kind)}>
                  <HillArt kind={kind} size="l" />
                  <span className={css.name}>{t(`kind.${kind}`)}</span>
                  <span className={css.on}>
                    {filled ? (
                      <>
                        <Icon name="check" /> {t('pick.filled')}
                      </>
                    ) : (
                      t('pick.empty')
                    )}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <p className={css.fine}>{t('pick.why')}</p>
      </>
    ),
    foot: begun ? (
      <ButtonGrid of="answers">
        <Button size="big" kind="main" iconEnd="forward" onClick={onFinish}>
          {t('pick.finish')}
        </Button>
      </ButtonGrid>
    ) : undefined,
  });
}
