import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { BriefPage } from './use-brief-page.ts';
import { type Reading, wordFile } from './word-file.ts';

const page: BriefPage = {
  title: 'Learning brief: June 2027',
  counts: [{ words: 'Families with an open plan', number: '15' }],
  what: 'What',
  days: 'Days',
  short: (of) => (of === null ? '<5' : typeof of === 'number' ? String(of) : `>${of.over}`),
  months: ['May', 'Jun'],
  parts: [
    {
      picture: 'worried',
      title: 'Worried & <more>',
      lines: [
        {
          picture: 'calendar',
          words: 'Steps whose day has passed',
          months: [null, { over: 10 }],
          days: '1,140',
        },
      ],
      none: '',
      also: 'Also: Steps that are stuck (fewer than 5)',
    },
    { picture: 'thumbs-up', title: 'Working', lines: [], none: 'Nothing yet.', also: null },
  ],
  next: {
    picture: 'footprints',
    title: 'Next',
    lines: [
      { picture: 'calendar', words: 'Say where the \u2068step\u2069 stands' },
      { picture: 'door', words: 'Plan a visit' },
    ],
  },
  foot: 'No family is named.',
  credit: 'Pictures: OpenMoji',
};

/** Stands for a drawn picture; Word would say that it is none, this test only counts them. */
const png = async (of: string) => (of === 'thumbs-up' ? null : new TextEncoder().encode(of));
const english: Reading = { language: 'en-GB', rtl: false, png };

/** What is in the file, read by another library than the one that wrote it: file name → text. */
async function read(reading: Reading): Promise<Record<string, string>> {
  const blob = await wordFile(page, reading);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of each paragraph, in order. */
const paragraphs = (xml = ''): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

it('says in Word what stands on the page, in the same order, and keeps small numbers small', async () => {
  const files = await read(english);
  expect(paragraphs(files['word/document.xml'])).toEqual([
    'Learning brief: June 2027',
    'Families with an open plan: 15',
    ' Worried &amp; &lt;more&gt;',
    ...['What', 'May', 'Jun', 'Days'],
    ...[' Steps whose day has passed', '&lt;5', '&gt;10', '1,140'],
    'Also: Steps that are stuck (fewer than 5)',
    'Working',
    'Nothing yet.',
    ' Next',
    'Say where the step stands',
    'Plan a visit',
    'No family is named. Pictures: OpenMoji',
  ]);
  expect(files['word/document.xml']).toContain('<w:pStyle w:val="Title"/>');
  expect(files['word/document.xml']?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3);
  expect(files['word/document.xml']).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\/>/);
});

it('names nobody and no machine in what a document says about itself', async () => {
  const files = await read(english);
  const about = Object.entries(files)
    .filter(([name]) => name.startsWith('docProps/'))
    .map(([, xml]) => xml.replaceAll(/<\?.*?\?>|<[^>]*>/g, ' '))
    .join(' ')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a day')
    .split(/\s+/)
    .filter(Boolean);
  expect(about.join(' ')).toBe('Learning brief: June 2027 1 a day a day');
});

it('runs from right to left in Urdu: every paragraph, all words and the tables', async () => {
  const xml = (await read({ language: 'ur', rtl: true, png }))['word/document.xml'] ?? '';
  const count = (what: RegExp) => xml.match(what)?.length ?? 0;
  expect(count(/<w:bidi\/>/g)).toBe(count(/<w:p>/g));
  expect(count(/<w:rtl\/>/g)).toBe(count(/<w:t /g));
  expect(count(/<w:bidiVisual\/>/g)).toBe(count(/<w:tbl>/g));
});

it('brings the pictures of the page along; where one cannot be drawn, its words stand alone', async () => {
  const files = await read(english);
  const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
  expect(pictures.map(([, text]) => text).sort()).toEqual(['calendar', 'footprints', 'worried']);
});
