import type { BriefPage } from './use-brief-page.ts';
import { zipFile } from './zip-file.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text
    // Control characters and the marks that fence names have no place in a document.
    .replaceAll(/[\p{Cc}\u2066-\u2069]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

type Look = { size?: number; bold?: boolean; style?: string };

/** One paragraph. `size` in points. */
function paragraph(text: string, rtl: boolean, { size = 11, bold = false, style }: Look = {}): string {
  const way = rtl ? '<w:bidi/>' : '';
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  const run = `${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>${rtl ? '<w:rtl/>' : ''}`;
  return `<w:p><w:pPr>${styled}${way}<w:spacing w:after="80"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** Widths in twentieths of a point; a page of A4 with these margins has 9638. */
const WIDE = 5138;
const NARROW = 750;

function table(rows: readonly (readonly string[])[], rtl: boolean): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const width = (at: number) => (at === 0 ? WIDE : NARROW);
  const grid = (rows[0] ?? []).map((_, at) => `<w:gridCol w:w="${width(at)}"/>`).join('');
  const row = (cells: readonly string[], first: boolean) =>
    `<w:tr>${cells
      .map(
        (text, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width(at)}" w:type="dxa"/></w:tcPr>${paragraph(text, rtl, { size: 10, bold: first })}</w:tc>`,
      )
      .join('')}</w:tr>`;
  return `<w:tbl><w:tblPr>${rtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows
    .map((cells, at) => row(cells, at === 0))
    .join('')}</w:tbl>${paragraph('', rtl, { size: 6 })}`;
}

/** The brief as a Word document (ECMA-376), which Word and LibreOffice open as it is. */
export function wordFile(page: BriefPage, rtl: boolean): Uint8Array<ArrayBuffer> {
  const says = (text: string, look?: Look) => paragraph(text, rtl, look);
  const part = ({ title, lines, none }: BriefPage['parts'][number]) => [
    says(title, { size: 14, bold: true, style: 'Heading2' }),
    lines.length === 0
      ? says(none)
      : table(
          [
            [page.what, ...page.months],
            ...lines.map(({ words, months }) => [
              words,
              ...months.map((one) => (one === null ? '< 5' : String(one))),
            ]),
          ],
          rtl,
        ),
  ];
  const body = [
    says(page.title, { size: 18, bold: true, style: 'Heading1' }),
    ...page.counts.map((words) => says(words)),
    ...page.parts.flatMap(part),
    says(page.next.title, { size: 14, bold: true, style: 'Heading2' }),
    ...page.next.lines.map((words, at) => says(`${at + 1}. ${words}`)),
    says(page.foot, { size: 9 }),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
  ].join('');
  const style = (id: string, name: string, level: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
  return zipFile([
    {
      name: '[Content_Types].xml',
      text: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${head}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: `${head}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      text: `${head}<w:styles xmlns:w="${MAIN}">${style('Heading1', 'heading 1', 0)}${style('Heading2', 'heading 2', 1)}</w:styles>`,
    },
    {
      name: 'word/document.xml',
      text: `${head}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}
