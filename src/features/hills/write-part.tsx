import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { HillKind } from '../../plan/hills/facts.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './hills.module.css';

type Props = { kind: HillKind; worker: string; value: string; onChange: (words: string) => void };

/** The child's exact words, typed by the child or by the worker. */
export function WritePart({ kind, worker, value, onChange }: Props) {
  const t = useWords('hills');
  const { code } = useLanguage();
  return (
    <div className={css.write}>
      <TextArea
        label={t('write.label')}
        hint={t('write.hint', { worker })}
        size="large"
        rows={6}
        lang={code}
        value={value}
        onChange={onChange}
      />
      {kind === 'worries' ? <p className={css.fine}>{t('write.hard')}</p> : null}
    </div>
  );
}
