/**
 * Opens the browser's print window for this page. Resolves `offered`, whether or not anything
 * was printed (no browser tells). `unsupported` where the browser cannot print: show how to share instead.
 *
 * The browser offers the page's title as the name of a PDF, so the title must be harmless.
 */
export async function printPage(): Promise<'offered' | 'unsupported'> {
  if (typeof window.print !== 'function') return 'unsupported';
  await document.fonts?.ready;
  window.print();
  return 'offered';
}
