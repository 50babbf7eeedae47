import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type BriefPage, picturesOf } from './use-brief-page.ts';
import { nextList, plain, quietBorders, WITHIN, wordPage, wordStyles } from './word-look.ts';

export interface Reading {
  /** the language of the page, as in BCP 47: `ur` */
  readonly language: string;
  readonly rtl: boolean;
  /** a picture of the set as PNG; null: only its words */
  readonly png: (picture: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

interface Look {
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  readonly bold?: boolean;
  /** points */
  readonly size?: number;
  readonly picture?: string | null;
  readonly numbered?: boolean;
}

/** Twentieths of a point: a month in a table. */
const NARROW = 820;

/**
 * The brief as a Word document. Fetched only when somebody asks for it: the library behind it is as large as a screen.
 * Its properties say what it is and in which language, never who made it nor on what.
 */
export async function wordFile(page: BriefPage, { language, rtl, png }: Reading): Promise<Blob> {
  const drawn = new Map(
    await Promise.all(picturesOf(page).map(async (one) => [one, await png(one)] as const)),
  );
  const says = (text: string, { heading, bold, size, picture, numbered }: Look = {}) => {
    const data = picture ? drawn.get(picture) : null;
    const side = heading ? 30 : 20;
    return new Paragraph({
      bidirectional: rtl,
      ...(heading ? { heading } : {}),
      ...(numbered ? { numbering: { reference: 'next', level: 0 } } : {}),
      children: [
        ...(data ? [new ImageRun({ type: 'png', data, transformation: { width: side, height: side } })] : []),
        new TextRun({
          text: `${data ? ' ' : ''}${plain(text)}`,
          rightToLeft: rtl,
          ...(bold ? { bold } : {}),
          ...(size ? { size: size * 2 } : {}), // half points, which every Word knows
        }),
      ],
    });
  };
  const row = (cells: readonly string[], picture: string | null) =>
    new TableRow({
      tableHeader: picture === null,
      cantSplit: true,
      children: cells.map((text, at) => {
        const look = { size: 10, bold: picture === null, picture: at === 0 ? picture : null };
        const width = at === 0 ? WITHIN - NARROW * (cells.length - 1) : NARROW;
        return new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [says(text, look)],
        });
      }),
    });
  // Without the mark, what is smaller and what is larger would change sides.
  const mark = rtl ? '\u200E' : '';
  const part = ({ picture, title, lines, none, also }: BriefPage['parts'][number]) => [
    says(title, { heading: HeadingLevel.HEADING_1, picture }),
    lines.length === 0
      ? says(none)
      : new Table({
          visuallyRightToLeft: rtl,
          width: { size: WITHIN, type: WidthType.DXA },
          borders: quietBorders,
          margins: { top: 40, left: 40, right: 40 },
          rows: [
            row([page.what, ...page.months, ...(lines[0]?.days === undefined ? [] : [page.days])], null),
            ...lines.map(({ words, months, days, picture: of }) => {
              const counts = months.map((one) => (typeof one === 'number' ? '' : mark) + page.short(one));
              return row([words, ...counts, ...(days === undefined ? [] : [days])], of);
            }),
          ],
        }),
    ...(also === null ? [] : [says(also, { size: 10 })]),
  ];
  const children = [
    says(page.title, { heading: HeadingLevel.TITLE }),
    ...page.counts.map(({ words, number }) => says(`${words}: ${number}`)),
    ...page.parts.flatMap(part),
    says(page.next.title, { heading: HeadingLevel.HEADING_1, picture: page.next.picture }),
    ...page.next.lines.map(({ words }) => says(words, { numbered: true })),
    says(`${page.foot} ${page.credit}`, { size: 9 }),
  ];
  return Packer.toBlob(
    new Document({
      title: plain(page.title),
      creator: '',
      lastModifiedBy: '',
      styles: wordStyles(language),
      numbering: { config: [nextList] },
      sections: [{ properties: { page: wordPage }, children }],
    }),
  );
}
