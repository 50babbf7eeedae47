import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { BriefPage } from './use-brief-page.ts';
import { type Reading, wordFile } from './word-file.ts';

const page: BriefPage = {
  title: 'Learning brief: June 2027',
  counts: ['Families with an open plan: 15'],
  what: 'What',
  trend: 'Over time',
  fewer: 'fewer than 5',
  months: ['May', 'Jun'],
  parts: [
    {
      title: 'Worried & <more>',
      lines: [{ words: 'Steps whose day has passed', months: [null, 6] }],
      none: '',
    },
    { title: 'Working', lines: [], none: 'Nothing yet.' },
  ],
  next: { title: 'Next', lines: ['Say where the \u2068step\u2069 stands', 'Plan a visit'] },
  foot: 'No family is named.',
};

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
  const files = await read({ language: 'en-GB', rtl: false });
  expect(paragraphs(files['word/document.xml'])).toEqual([
    'Learning brief: June 2027',
    'Families with an open plan: 15',
    'Worried &amp; &lt;more&gt;',
    ...['What', 'May', 'Jun'],
    ...['Steps whose day has passed', '&lt; 5', '6'],
    'Working',
    'Nothing yet.',
    'Next',
    'Say where the step stands',
    'Plan a visit',
    'No family is named.',
  ]);
  expect(files['word/document.xml']).toContain('<w:pStyle w:val="Title"/>');
  expect(files['word/document.xml']?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3);
  expect(files['word/document.xml']).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\/>/);
});

it('names nobody and no machine in what a document says about itself', async () => {
  const files = await read({ language: 'en-GB', rtl: false });
  const about = Object.entries(files)
    .filter(([name]) => name.startsWith('docProps/'))
    .map(([, xml]) => xml.replaceAll(/<\?.*?\?>|<[^>]*>/g, ' '))
    .join(' ')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a day')
    .split(/\s+/)
    .filter(Boolean);
  expect(about.join(' ')).toBe('Learning brief: June 2027 1 a day a day');
});

it('runs from right to left in Urdu: every paragraph, every run and the tables', async () => {
  const xml = (await read({ language: 'ur', rtl: true }))['word/document.xml'] ?? '';
  const count = (what: RegExp) => xml.match(what)?.length ?? 0;
  expect(count(/<w:bidi\/>/g)).toBe(count(/<w:p>/g));
  expect(count(/<w:rtl\/>/g)).toBe(count(/<w:r>/g));
  expect(count(/<w:bidiVisual\/>/g)).toBe(count(/<w:tbl>/g));
});
