import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Json } from '../../lib/canonical-json.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useDraft } from '../../record/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './new-family.module.css';
import { NewFamilyFields } from './new-family-fields.tsx';
import { dayTrouble, lacks, type NewFamily, readFamily } from './new-family-form.ts';
import { useBeginFamily } from './use-begin-family.ts';

/** A name, a nation, a first child, a language: then the plan opens. */
export function NewFamilyPage() {
  const t = useWords('families');
  const { code } = useLanguage();
  const navigate = useNavigate();
  const troubleWords = useTroubleWords();
  const draft = useDraft<Json>(null, 'new-family');
  const { beginning, begin } = useBeginFamily();
  const [tried, setTried] = useState(false);
  const family = readFamily(draft.value, code);
  const missing = lacks(family);
  const ready = missing.length === 0 && dayTrouble(family) === null;

  const submit = async () => {
    setTried(true);
    if (!ready || beginning.state === 'saving') return;
    const planId = await begin(family, family.child.trim() || t('new.unbornName'));
    if (planId === null) return;
    // The page may stay a moment while the plan's is fetched: empty, so that a second tap begins no second plan.
    draft.clear();
    setTried(false);
    await navigate(paths.plan(planId), { replace: true });
  };
  return (
    <WorkerPage
      title={t('new.title')}
      subtitle={t('new.subtitle')}
      back={{ words: t('new.back'), href: paths.families }}
    >
      <form
        className={css.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {draft.loaded ? (
          <NewFamilyFields
            family={family}
            missing={tried ? missing : []}
            strict={tried}
            onChange={(patch: Partial<NewFamily>) => draft.keep({ ...family, ...patch })}
          />
        ) : null}
        {beginning.state === 'refused' ? (
          <Notice tone="problem" note={t('new.stays')}>
            {troubleWords(beginning.trouble)}
          </Notice>
        ) : null}
        {beginning.state === 'half' ? (
          <Notice
            tone="problem"
            note={t('new.later')}
            actions={<Button href={paths.people(beginning.planId)}>{t('new.open')}</Button>}
          >
            {troubleWords(beginning.trouble)}
          </Notice>
        ) : null}
        {draft.problem === null ? null : (
          <Notice tone="problem">{troubleWords({ refusal: null, problem: draft.problem })}</Notice>
        )}
        {beginning.state === 'half' ? null : (
          <div>
            <Button kind="main" type="submit" waiting={beginning.state === 'saving'}>
              {beginning.state === 'saving' ? t('new.beginning') : t('new.begin')}
            </Button>
          </div>
        )}
      </form>
    </WorkerPage>
  );
}
