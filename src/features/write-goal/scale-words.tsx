import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card/card.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { GoalForm } from './forms.ts';
import css from './scale-words.module.css';

type Props = {
  value: GoalForm;
  onChange: (patch: Partial<GoalForm>) => void;
  /** This scale was asked already: those answers keep the words they were asked in. */
  asked: boolean;
};

/** The goal's own scale in the family's words: the ten end first, as it is asked (domain §2.4). */
export function ScaleWords({ value, onChange, asked }: Props) {
  const t = useWords('write-goal');
  return (
    <Card title={t('scale.title')}>
      <div className={css.scale}>
        <p className={css.why}>{t(asked ? 'scale.asked' : 'scale.why')}</p>
        <TextField
          label={t('scale.question')}
          placeholder={t('scale.question-like')}
          value={value.question}
          lang={value.language}
          onChange={(question) => onChange({ question })}
        />
        <div className={css.end}>
          <span className={css.number} aria-hidden="true">
            10
          </span>
          <TextArea
            label={t('scale.ten')}
            value={value.ten}
            lang={value.language}
            rows={2}
            onChange={(ten) => onChange({ ten })}
          />
        </div>
        <div className={css.line} aria-hidden="true" />
        <div className={css.end}>
          <span className={css.number} aria-hidden="true">
            0
          </span>
          <TextArea
            label={t('scale.zero')}
            value={value.zero}
            lang={value.language}
            rows={2}
            onChange={(zero) => onChange({ zero })}
          />
        </div>
      </div>
    </Card>
  );
}
