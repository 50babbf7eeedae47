import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BriefPage } from './use-brief-page.ts';

/** The language the page is in, and the way it is read. */
export interface Reading {
  /** as in BCP 47: `ur` */
  readonly language: string;
  readonly rtl: boolean;
}

/** Twentieths of a point: A4, and the table between its margins. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 964;
const WITHIN = A4.width - 2 * MARGIN;
const NARROW = 780;
// Sizes of type are asked for in half points, which every Word knows.

// Marks that fence names apart, and control characters, have no place in a document.
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\u2066-\u2069]/gu, '');

/**
 * The brief as a Word document. Fetched only when somebody asks for it: the library behind it is as large as a screen.
 * Its properties say what it is and in which language, never who made it nor on what.
 */
export function wordFile(page: BriefPage, { language, rtl }: Reading): Promise<Blob> {
  const says = (text: string, look: { heading?: 'Title' | 'Heading1'; bold?: boolean; size?: number } = {}) =>
    new Paragraph({
      ...(look.heading
        ? { heading: look.heading === 'Title' ? HeadingLevel.TITLE : HeadingLevel.HEADING_1 }
        : {}),
      bidirectional: rtl,
      children: [run(text, look)],
    });
  const run = (text: string, { bold, size }: { bold?: boolean; size?: number }) =>
    new TextRun({
      text: plain(text),
      rightToLeft: rtl,
      ...(bold === undefined ? {} : { bold }),
      ...(size === undefined ? {} : { size: 2 * size }),
    });
  const row = (cells: readonly string[], first: boolean) =>
    new TableRow({
      tableHeader: first,
      cantSplit: true,
      children: cells.map((text, at) => {
        const width = at === 0 ? WITHIN - NARROW * (cells.length - 1) : NARROW;
        return new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [says(text, { bold: first, size: 10 })],
        });
      }),
    });
  const table = (rows: readonly (readonly string[])[]) =>
    new Table({
      visuallyRightToLeft: rtl,
      width: { size: WITHIN, type: WidthType.DXA },
      rows: rows.map((cells, at) => row(cells, at === 0)),
    });
  const part = ({ title, lines, none }: BriefPage['parts'][number]) => [
    says(title, { heading: 'Heading1' }),
    lines.length === 0
      ? says(none)
      : table([
          [page.what, ...page.months],
          ...lines.map(({ words, months }) => [
            words,
            ...months.map((one) => (one === null ? '< 5' : String(one))),
          ]),
        ]),
  ];
  const next = page.next.lines.map(
    (words) =>
      new Paragraph({
        bidirectional: rtl,
        numbering: { reference: 'next', level: 0 },
        children: [run(words, {})],
      }),
  );
  return Packer.toBlob(
    new Document({
      title: plain(page.title),
      creator: '',
      lastModifiedBy: '',
      styles: styles(language),
      numbering: {
        config: [
          {
            reference: 'next',
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: '%1.',
                style: { paragraph: { indent: { start: 400, hanging: 400 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
          },
          children: [
            says(page.title, { heading: 'Title' }),
            ...page.counts.map((words) => says(words)),
            ...page.parts.flatMap(part),
            says(page.next.title, { heading: 'Heading1' }),
            ...next,
            says(page.foot, { size: 9 }),
          ],
        },
      ],
    }),
  );
}

function styles(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size: 2 * size, bold: true, color: '1D2B2F' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          // Arial has the letters of Urdu and Arabic on every machine that has Word.
          font: 'Arial',
          size: 22,
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 60 } },
      },
      title: heading(20, 0),
      heading1: heading(14, 240),
    },
  };
}
