/** Twentieths of a point: A4, and what lies between its margins. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 907;
export const WITHIN = A4.width - 2 * MARGIN;
export const wordPage = { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } };

/** Marks that fence names apart, and control characters, have no place in a document. */
export const plain = (text: string): string => text.replaceAll(/[\p{Cc}\u2066-\u2069]/gu, '');

/** How the document looks. @param language as in BCP 47, so that Word does not underline its words */
export function wordStyles(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size: size * 2, bold: true, color: '1D2B2F' },
    paragraph: { spacing: { before, after: 60 }, keepNext: true },
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
        paragraph: { spacing: { after: 40 } },
      },
      title: heading(20, 0),
      heading1: heading(14, 160),
    },
  };
}

const none = { style: 'none', size: 0, color: 'auto' } as const;
const line = { style: 'single', size: 4, color: 'BFB6A6' } as const;

/** A line under each row and no other. */
export const quietBorders = {
  top: none,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

/** What needs to happen next, numbered by Word itself, so that a line may be added. */
export const nextList = {
  reference: 'next',
  levels: [
    {
      level: 0,
      format: 'decimal',
      text: '%1.',
      alignment: 'start',
      style: { paragraph: { indent: { start: 400, hanging: 400 } } },
    },
  ],
} as const;
