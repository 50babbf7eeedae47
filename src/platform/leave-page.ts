/**
 * Leaves for another page of this app and puts it in the place of this one, so that *back* does not return here.
 * `address` is relative to the app (`soup/`). Another origin throws a RangeError: no request ever leaves ours.
 */
export function leavePage(address: string): void {
  const to = new URL(address, document.baseURI);
  if (to.origin !== location.origin) throw new RangeError('not a page of this app');
  location.replace(to.href);
}
