import { useWords } from '../../i18n/use-words.ts';
import { type GoalDraft, withStep } from '../../plan/paste/drafts.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordLists } from '../../plan/wording/word-lists.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Card } from '../../ui/card/card.tsx';
import { ChipPick } from '../../ui/chip/chip.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './paste-plan.module.css';
import { PastedStep } from './pasted-step.tsx';

type Props = {
  plan: Plan;
  drafts: readonly GoalDraft[];
  language: string;
  today: string;
  onChange: (drafts: readonly GoalDraft[]) => void;
};

/** What was read: each goal with its steps. */
export function GoalDrafts({ plan, drafts, language, today, onChange }: Props) {
  const t = useWords('paste');
  const lists = useCouncil(wordLists);
  return drafts.map((goal, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no other name than their place
    <Card key={at} title={goal.different === '' ? t('no-goal') : t('goal-number', { number: at + 1 })}>
      <div className={css.stack}>
        {goal.different === '' ? null : (
          <TextArea
            label={t('goal')}
            value={goal.different}
            rows={2}
            lang={language}
            onChange={(different) =>
              onChange(drafts.map((one, i) => (i === at ? { ...one, different } : one)))
            }
          />
        )}
        {goal.rest.length === 0 ? null : (
          <details>
            <summary>
              {t('rest-goal')}. {t('rest-goal-kept')}
            </summary>
            <ul className={css.rest}>
              {goal.rest.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
        {goal.steps.length > 0 || goal.different === '' ? null : (
          <div className={css.actions}>
            <ChipPick
              type="checkbox"
              checked={goal.take}
              onChange={(take) => onChange(drafts.map((one, i) => (i === at ? { ...one, take } : one)))}
            >
              {t('take-goal')}
            </ChipPick>
          </div>
        )}
        <ul className={css.steps}>
          {goal.steps.map((row, step) => (
            <PastedStep
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              key={step}
              plan={plan}
              row={row}
              language={language}
              today={today}
              lists={lists}
              onChange={(change) => onChange(withStep(drafts, at, step, change))}
            />
          ))}
        </ul>
      </div>
    </Card>
  ));
}
