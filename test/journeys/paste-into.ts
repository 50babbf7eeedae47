import type { Page } from '@playwright/test';
import { wordsOf } from '../browser/set-up-tablet.ts';

/** A paste as the browser tells of it, with what Word or a spreadsheet puts on the clipboard. */
export async function pasteInto(page: Page, html: string, text: string): Promise<void> {
  await page.getByLabel(wordsOf('en-GB', 'paste')('box')).evaluate(
    (box, [markup, plain]) => {
      const clipboardData = new DataTransfer();
      if (markup) clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', plain ?? '');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}
