import { useWords } from '../../i18n/use-words.ts';
import { isOld } from '../../plan/brought-forward/age.ts';
import { keyOf } from '../../plan/brought-forward/brought-forward.ts';
import type { BroughtText } from '../../plan/brought-forward/review.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { Card } from '../../ui/card/card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './old-text.module.css';

const marks = {
  kept: 'check',
  changed: 'pencil',
  retired: 'close',
  reworded: 'pencil',
  ended: 'close',
} as const;

type Props = {
  plan: Plan;
  texts: readonly BroughtText[];
  current: string | null;
  onChoose: (key: string) => void;
};

/** Every text of the review, and what became of it, in words and a mark. */
export function TextList({ plan, texts, current, onChoose }: Props) {
  const t = useWords('old-text');
  return (
    <Card title={t('all', { number: texts.length })}>
      <ol className={css.list}>
        {texts.map(({ statement, done }) => {
          const key = keyOf(statement);
          const [{ words }] = statement.parts;
          return (
            <li key={key}>
              <button
                type="button"
                className={css.row}
                aria-current={key === current ? 'true' : undefined}
                data-done={done === null ? undefined : ''}
                onClick={() => onChoose(key)}
              >
                <span className={css.rowMark}>
                  <Icon name={done === null ? 'hourglass' : marks[done.how]} />
                </span>
                <span className={css.rowWords}>
                  <span className={css.kind}>{t(`kind.${statement.shelf}`)}</span>
                  <span className={css.rowText}>{words ? <Said words={words} /> : null}</span>
                  <span className={css.soft}>
                    {t(done === null ? 'to-confirm' : `done.${done.how}`)}
                    {done === null && isOld(plan, statement, today()) ? ` · ${t('over', { days: 90 })}` : ''}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
