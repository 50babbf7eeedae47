import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Refusal } from '../../plan/decision.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { useTroubleWords } from '../refusal/use-trouble-words.ts';
import css from './editor-page.module.css';
import { useMending } from './mending.ts';

/** What an editor tells about its form (the record's `useForm` has this shape). */
export interface FormNews {
  readonly saving: {
    readonly state: 'open' | 'saving' | 'saved' | 'failed';
    readonly refusal?: Refusal | null;
    readonly problem?: string | null;
  };
  readonly loaded: boolean;
  readonly restored: boolean;
  readonly overtaken: boolean;
  /** why half-typed words are not being kept, if they are not */
  readonly problem: string | null;
  readonly afresh: () => void;
}

type Props = {
  title: string;
  subtitle?: ReactNode;
  back: string;
  saveWords: string;
  onSave: () => void;
  form: FormNews;
  /** What this editor itself has against saving, in plain words: a day that does not exist. */
  trouble?: string | undefined;
  /** Beside Save. */
  actions?: ReactNode;
  /** What to do after it was saved. */
  afterSaved?: ReactNode;
  /** Beside the form, on wide screens. */
  advice?: ReactNode;
  /** It leads on to another screen by itself once saved, wherever somebody came from. */
  leading?: boolean | undefined;
  children: ReactNode;
};

/** The frame of every editor: one form, one Save, advice beside it, and what became of it said in words. */
export function EditorPage(props: Props) {
  const { title, subtitle, saveWords, onSave, form, trouble, actions, afterSaved, advice } = props;
  const mending = useMending();
  const goBack = props.leading ? undefined : mending?.goBack;
  const { saving } = form;
  const troubleWords = useTroubleWords();
  const failed =
    saving.state === 'failed'
      ? troubleWords({ refusal: saving.refusal ?? null, problem: saving.problem ?? null })
      : null;
  const t = useWords('editing');
  const notices = useRef<HTMLDivElement>(null);
  const told = saving.state === 'saved' || failed !== null || trouble !== undefined;
  useEffect(() => {
    // Saved from further down the page: what became of it must be seen, not only heard.
    if (told) notices.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  useEffect(() => {
    // Come from the list of what is missing, one goes on mending there.
    if (saving.state === 'saved') goBack?.();
  }, [saving.state, goBack]);
  const save = (
    <Button kind="main" onClick={onSave} waiting={saving.state === 'saving'}>
      {saving.state === 'saving' ? t('saving') : saveWords}
    </Button>
  );
  return (
    <WorkerPage
      title={title}
      subtitle={subtitle}
      back={
        mending ? { words: t('back-to-missing'), href: mending.back } : { words: t('back'), href: props.back }
      }
      actions={
        <>
          {actions}
          {save}
        </>
      }
    >
      <div className={css.notices} ref={notices}>
        {trouble === undefined && failed === null ? null : (
          <Notice tone="problem" note={t('typed-stays')}>
            {trouble ?? failed}
          </Notice>
        )}
        {saving.state === 'saved' ? (
          <Notice tone="saved" actions={afterSaved}>
            {t('saved')}
          </Notice>
        ) : null}
        {form.restored ? (
          <Notice tone="info" icon="history" actions={<Button onClick={form.afresh}>{t('afresh')}</Button>}>
            {t('restored')}
          </Notice>
        ) : null}
        {form.overtaken ? (
          <Notice tone="info" icon="split" note={t('overtaken-why')}>
            {t('overtaken')}
          </Notice>
        ) : null}
        {form.problem === null ? null : (
          <Notice tone="problem" note={t('not-kept')}>
            {troubleWords({ refusal: null, problem: form.problem })}
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
            notices.current?.scrollIntoView({ block: 'nearest' });
            onSave();
          }}
        >
          {form.loaded ? props.children : null}
          <div hidden={!form.loaded}>
            <Button kind="main" type="submit" waiting={saving.state === 'saving'}>
              {saving.state === 'saving' ? t('saving') : saveWords}
            </Button>
          </div>
        </form>
        {advice === undefined ? null : (
          <aside className={css.advice}>
            {/* What it needs may come later: the box somebody types into must not go while it is fetched. */}
            <Suspense fallback={null}>{advice}</Suspense>
          </aside>
        )}
      </div>
    </WorkerPage>
  );
}
