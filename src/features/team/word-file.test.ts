import { expect, it } from 'vitest';
import type { BriefPage } from './use-brief-page.ts';
import { wordFile } from './word-file.ts';
import { crc32 } from './zip-file.ts';

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
  ],
  next: { title: 'Next', lines: ['Say where the step stands'] },
  foot: 'No family is named.',
};

it('knows the check sum every archive is checked with', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
});

it('holds the page as a Word document, with small numbers kept small and nothing left unescaped', () => {
  const bytes = wordFile(page, false);
  const text = new TextDecoder().decode(bytes);
  expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 0x03, 0x04]);
  for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
    expect(text).toContain(name);
  expect(text).toContain('Worried &amp; &lt;more&gt;');
  expect(text).toContain('&lt; 5');
});
