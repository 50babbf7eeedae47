import type { ReactNode } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { paths } from '../paths.ts';
import css from './family-tools.module.css';

/** In the corner of a family's screen: Listen, the language, and the quiet door to the plan. */
export function FamilyTools({ planId, children }: { planId: string; children?: ReactNode }) {
  const t = useWords('plan');
  const { chosen } = useLanguage();
  const { chooseFamily } = useChosenLanguages();
  return (
    <div className={css.tools}>
      {children}
      <LanguageSwitch size="family" value={chosen} onChange={chooseFamily} />
      <span className={css.door}>
        <Button kind="quiet" tone="ink" icon="leave" label={t('backToPlan')} href={paths.plan(planId)} />
      </span>
    </div>
  );
}
