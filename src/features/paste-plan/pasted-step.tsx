import { useWords } from '../../i18n/use-words.ts';
import type { StepDraftRow } from '../../plan/paste/drafts.ts';
import { children, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Gap, missing } from '../../plan/step/missing.ts';
import type { WordLists } from '../../plan/wording/word-lists.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './paste-plan.module.css';

type Props = {
  plan: Plan;
  row: StepDraftRow;
  language: string;
  today: string;
  lists: WordLists;
  onChange: (change: Partial<StepDraftRow>) => void;
};

/** One step as it was read: to change, to leave out, and what it lacks. */
export function PastedStep({ plan, row, language, today, lists, onChange }: Props) {
  const t = useWords('paste');
  const advice = useWords('write-step') as (key: string) => string;
  const whenWords = useWhenWords();
  const names = row.who.flatMap((id) => nameOf(plan, id) ?? []);
  const young = children(plan);
  const draft = {
    sentence: { text: row.sentence, language },
    who: row.who,
    when: row.when,
    check: { know: { text: row.know, language } },
  };
  const gaps = missing(plan, draft, today, lists).filter(({ weight }) => weight !== 'hint');
  return (
    <li className={css.step} data-left={row.take ? undefined : ''}>
      <TextArea
        label={t('sentence')}
        value={row.sentence}
        rows={2}
        lang={language}
        onChange={(sentence) => onChange({ sentence })}
      />
      <p className={css.found}>
        {names.length === 0 ? t('nobody') : names.join(', ')} · {whenWords(row.when)}
        {row.know === '' ? null : ` · ${row.know}`}
      </p>
      {row.unknown.length === 0 ? null : <p>{t('unknown', { names: row.unknown.join(', ') })}</p>}
      {row.whenRead === null ? null : (
        <p>
          {t('when-read', {
            words: row.whenRead.words,
            when: whenWords(row.when),
            rule: t(`rule.${row.whenRead.rule}`),
          })}
        </p>
      )}
      {row.whenSaid === null ? null : <p>{t('when-said', { words: row.whenSaid })}</p>}
      {gaps.length === 0 ? null : (
        <ul className={css.gaps} aria-label={t('lacks')}>
          {gaps.map((gap) => (
            <li key={gap.check}>{advice(titleOf(gap))}</li>
          ))}
        </ul>
      )}
      {row.rest.length === 0 ? null : (
        <details>
          <summary>
            {t('rest')}. {t('rest-kept')}
          </summary>
          <ul className={css.rest}>
            {row.rest.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {young.length < 2 ? null : (
        <FieldGroup
          legend={t('for-whom')}
          hint={row.children.length < 2 ? undefined : t('for-each', { count: row.children.length })}
        >
          <ChipRow>
            {young.map((child) => (
              <PersonPick
                key={child.id}
                person={child}
                type="checkbox"
                checked={row.children.includes(child.id)}
                onChange={(on) =>
                  onChange({
                    children: on ? [...row.children, child.id] : row.children.filter((id) => id !== child.id),
                  })
                }
              />
            ))}
          </ChipRow>
        </FieldGroup>
      )}
      <div className={css.actions}>
        <ChipPick type="checkbox" checked={row.take} onChange={(take) => onChange({ take })}>
          {t('take')}
        </ChipPick>
      </div>
    </li>
  );
}

const titleOf = ({ check }: Gap) => `advice.${check}`;
