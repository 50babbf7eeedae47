import { useState } from 'react';
import { languageInfo, languages, offeredAs } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type LanguageLists, listsFor, type WordLists, wordLists } from '../../plan/wording/word-lists.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ExampleNote } from './example-note.tsx';
import { ListCard } from './list-card.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';
import { useSaveCouncil } from './use-save-council.ts';

const base = (code: string) => code.split('-')[0] ?? code;

/** The words the advice looks for, in each language, for the council to change. */
export function WordListsPage() {
  const t = useWords('council');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('words.title')}
      subtitle={t('words.why')}
      back={{ words: t('back'), href: paths.council }}
    >
      {real ? <Lists /> : <ExampleNote />}
    </WorkerPage>
  );
}

function Lists() {
  const t = useWords('council');
  const kept = useCouncil(wordLists);
  const { saved, save } = useSaveCouncil(wordLists);
  const [code, setCode] = useState<string>('en');
  const lists = listsFor(kept, code);
  const own = kept !== wordLists.shipped;
  const write = (change: Partial<LanguageLists>) => {
    const next: WordLists = { ...kept, [code]: { ...lists, ...change } };
    void save(next);
  };
  return (
    <div className={css.stack}>
      <SelectField
        label={t('words.language')}
        value={code}
        options={languages.map((one) => ({
          value: base(one.code),
          words: offeredAs(one.code),
          lang: one.code,
        }))}
        onChange={setCode}
      />
      <SavedNote saved={saved} />
      <div className={css.columns}>
        <ListCard
          title={t('words.plain')}
          why={t('words.plain-why')}
          from={t('words.found')}
          to={t('words.instead')}
          rows={lists.plain.map(({ find, say, means }) => ({ find, say: means ?? say.join(', ') }))}
          onAdd={(find, say) => write({ plain: [{ find, say: [say] }, ...without(lists.plain, find)] })}
          onRemove={(find) => write({ plain: without(lists.plain, find) })}
        />
        <div className={css.column}>
          <ListCard
            title={t('words.unseen')}
            why={t('words.unseen-why')}
            from={t('words.found')}
            rows={lists.notVisible.map(({ find }) => ({ find }))}
            onAdd={(find) => write({ notVisible: [{ find }, ...without(lists.notVisible, find)] })}
            onRemove={(find) => write({ notVisible: without(lists.notVisible, find) })}
          />
          <ListCard
            title={t('words.vague')}
            why={t('words.vague-why')}
            from={t('words.found')}
            rows={lists.vague.map((find) => ({ find }))}
            onAdd={(find) => write({ vague: [find, ...lists.vague.filter((one) => one !== find)] })}
            onRemove={(find) => write({ vague: lists.vague.filter((one) => one !== find) })}
          />
          <ListCard
            title={t('words.rather')}
            why={t('words.rather-why')}
            from={t('words.found')}
            to={t('words.rather-say')}
            rows={lists.instead}
            onAdd={(find, say) => write({ instead: [{ find, say }, ...without(lists.instead, find)] })}
            onRemove={(find) => write({ instead: without(lists.instead, find) })}
          />
          <ListCard
            title={t('words.policing')}
            why={t('words.policing-why')}
            from={t('words.pattern')}
            rows={lists.policing.map((find) => ({ find }))}
            onAdd={(find) => write({ policing: [find, ...lists.policing.filter((one) => one !== find)] })}
            onRemove={(find) => write({ policing: lists.policing.filter((one) => one !== find) })}
          />
          {own ? (
            <Card title={t('words.shipped')} kind="sunk">
              <div className={css.stack}>
                <p className={css.soft}>{t('words.shipped-why', { language: nameOf(code) })}</p>
                <div className={css.actions}>
                  <Button onClick={() => void save(null)}>{t('words.shipped-go')}</Button>
                </div>
              </div>
            </Card>
          ) : null}
        </div>
      </div>
    </div>
  );
}

const without = <T extends { readonly find: string }>(list: readonly T[], find: string): T[] =>
  list.filter((one) => one.find !== find);

const nameOf = (code: string) =>
  languageInfo(languages.find((one) => base(one.code) === code)?.code ?? 'en-GB').name;
