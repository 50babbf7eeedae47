import { useWords } from '../../i18n/use-words.ts';
import type { Shown } from '../../plan/network/facts.ts';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './network.module.css';
import type { NetworkForm } from './network-form.ts';
import { shows } from './network-form.ts';

type Props = {
  value: NetworkForm;
  onChange: (patch: Partial<NetworkForm>) => void;
  /** Not in the plan yet: what is shown is asked once they said yes. */
  fresh: boolean;
};

/** What somebody of family and friends does to help, when, how to reach them, and what copies may say (A1, A6). */
export function NetworkFields({ value, onChange, fresh }: Props) {
  const t = useWords('network');
  return (
    <FieldGroup legend={t('title')} hint={t('why')} heading>
      <div className={css.fields}>
        <MendAt of={['helper-without-task']}>
          <TextArea
            label={t('task')}
            hint={t('task-hint')}
            rows={2}
            value={value.task}
            onChange={(task) => onChange({ task })}
          />
        </MendAt>
        <MendAt of={['helper-without-free']}>
          <TextField
            label={t('free')}
            hint={t('free-hint')}
            value={value.free}
            onChange={(free) => onChange({ free })}
          />
        </MendAt>
        <MendAt of={['helper-unreachable']}>
          <TextField
            label={t('reach')}
            hint={t('reach-hint')}
            value={value.reach}
            onChange={(reach) => onChange({ reach })}
          />
        </MendAt>
        {fresh ? null : (
          <div className={css.lines}>
            <Choice<Shown>
              legend={t('shown')}
              options={shows.map((one) => ({ value: one, words: t(`shows.${one}`) }))}
              value={value.shown as Shown}
              onChange={(shown) => onChange({ shown })}
            />
            <p className={css.soft}>{t('shown-hint')}</p>
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
