import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { loadDates } from './dates.ts';
import { Language, useLanguage } from './language.tsx';
import { useFormats } from './use-formats.ts';
import { useWords } from './use-words.ts';
import { loadWords } from './words.ts';

function Words() {
  const t = useWords('common');
  const { date } = useFormats();
  const { draft } = useLanguage();
  return (
    <p>{`${t('state.done')} ${date('2027-02-12', 'day-month')}${draft ? ` ${t('draft.short')}` : ''}`}</p>
  );
}

it('speaks the language of the nearest provider, British English outside', async () => {
  await Promise.all(
    (['en-GB', 'cy', 'ur'] as const).flatMap((code) => [loadWords(code, 'common'), loadDates(code)]),
  );
  const html = renderToStaticMarkup(
    <>
      <Words />
      <Language code="cy">
        <Words />
        <Language code="ur">
          <Words />
        </Language>
      </Language>
    </>,
  ).replace(/ class="[^"]*"/g, '');
  expect(html).toBe(
    '<p>Done 12 February</p>' +
      '<div lang="cy" dir="ltr"><p>Wedi’i wneud 12 Chwefror Drafft</p>' +
      '<div lang="ur" dir="rtl"><p>ہو گیا 12 فروری مسودہ</p></div></div>',
  );
});

it('waits for words that are not here yet instead of showing keys', () => {
  expect(() =>
    renderToString(
      <Language code="pl">
        <Words />
      </Language>,
    ),
  ).toThrow();
});
