import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './editor-page.module.css';

/** How far a save has come. `saved` only once it is on the disk; `trouble` says in plain words why not. */
export type Saving =
  | { readonly state: 'open' | 'saving' | 'saved' }
  | { readonly state: 'trouble'; readonly words: string };

type Props = {
  title: string;
  subtitle?: ReactNode;
  back: string;
  saveWords: string;
  onSave: () => void;
  saving: Saving;
  /** What was typed before came back from the draft: offers to begin afresh. */
  onAfresh?: (() => void) | undefined;
  /** Beside Save. */
  actions?: ReactNode;
  /** What to do after it was saved. */
  afterSaved?: ReactNode;
  /** Beside the form, on wide screens. */
  advice?: ReactNode;
  children: ReactNode;
};

/** The frame of every editor: one form, one Save, advice beside it, and what became of it said in words. */
export function EditorPage(props: Props) {
  const {
    title,
    subtitle,
    back,
    saveWords,
    onSave,
    saving,
    onAfresh,
    actions,
    afterSaved,
    advice,
    children,
  } = props;
  const t = useWords('editing');
  const save = (
    <Button kind="main" onClick={onSave} waiting={saving.state === 'saving'}>
      {saving.state === 'saving' ? t('saving') : saveWords}
    </Button>
  );
  return (
    <WorkerPage
      title={title}
      subtitle={subtitle}
      back={{ words: t('back'), href: back }}
      actions={
        <>
          {actions}
          {save}
        </>
      }
    >
      <div className={css.notices}>
        {saving.state === 'trouble' ? (
          <Notice tone="problem" note={t('typed-stays')}>
            {saving.words}
          </Notice>
        ) : null}
        {saving.state === 'saved' ? (
          <Notice tone="saved" actions={afterSaved}>
            {t('saved')}
          </Notice>
        ) : null}
        {onAfresh === undefined || saving.state === 'saved' ? null : (
          <Notice tone="info" icon="history" actions={<Button onClick={onAfresh}>{t('afresh')}</Button>}>
            {t('restored')}
          </Notice>
        )}
      </div>
      <div className={css.columns} data-advice={advice === undefined ? undefined : ''}>
        <form
          className={css.form}
          autoComplete="off"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSave();
          }}
        >
          {children}
        </form>
        {advice === undefined ? null : <aside className={css.advice}>{advice}</aside>}
      </div>
    </WorkerPage>
  );
}
