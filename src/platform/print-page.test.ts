import { expect, it, vi } from 'vitest';
import { printPage } from './print-page.ts';

it('prints once the fonts are there', async () => {
  const print = vi.fn();
  let fontsReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    fontsReady = resolve;
  });
  vi.stubGlobal('window', { print });
  vi.stubGlobal('document', { fonts: { ready } });
  const printed = printPage();
  await Promise.resolve();
  expect(print).not.toHaveBeenCalled();
  fontsReady();
  expect(await printed).toBe('offered');
  expect(print).toHaveBeenCalledTimes(1);
});

it('says where there is no printing', async () => {
  vi.stubGlobal('window', {});
  expect(await printPage()).toBe('unsupported');
});
