import { type ClipboardEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type Grid, gridOfText } from '../../plan/paste/text-grid.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readFile } from '../../platform/save-file.ts';
import { tableInHtml } from '../../platform/table-in-html.ts';
import { Button } from '../../ui/button/button.tsx';
import type { DateParts } from '../../ui/date-field/read-date.ts';
import { FilePick } from '../../ui/file-pick/file-pick.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './paste-plan.module.css';

/** A table of a plan is a few dozen kilobytes; with Word's markup perhaps a megabyte. */
const MOST_BYTES = 4_000_000;

type Props = {
  onGrid: (grid: Grid | null) => void;
  /** the day the plan was written, from which its words count; empty for today */
  written: DateParts;
  onWritten: (written: DateParts) => void;
};

/** Where a table is pasted or a file picked. Markup tells more than text, so it is looked at first. */
export function PasteBox({ onGrid, written, onWritten }: Props) {
  const t = useWords('paste');
  const problems = useWords('problems') as (code: string) => string;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const grid = (html === '' ? null : tableInHtml(html)) ?? gridOfText(plain);
    setProblem(null);
    // What is no table stays in the box, to be looked at.
    if (grid !== null) event.preventDefault();
    onGrid(grid);
  };
  const pick = async (file: File | null) => {
    if (file === null) return;
    const read = await readFile(file, MOST_BYTES);
    if (!read.ok) return setProblem(read.because);
    const content = new TextDecoder().decode(read.bytes);
    setProblem(null);
    onGrid(/<table/i.test(content) ? tableInHtml(content) : gridOfText(content));
  };

  return (
    <div className={css.stack}>
      <DayChoice legend={t('written')} hint={t('written-hint')} value={written} onChange={onWritten} strict />
      <div onPaste={paste}>
        <TextArea label={t('box')} hint={t('box-hint')} value={text} onChange={setText} rows={6} />
      </div>
      <div className={css.actions}>
        <Button kind="main" onClick={() => onGrid(gridOfText(text))}>
          {t('read')}
        </Button>
        <FilePick label={t('file')} accept=".html,.htm,.csv,.tsv,.txt" onPick={(file) => void pick(file)} />
      </div>
      {problem === null ? null : <Notice tone="problem">{problems(problem)}</Notice>}
    </div>
  );
}
