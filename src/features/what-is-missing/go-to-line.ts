import { lackOrder } from '../../plan/what-is-missing/lacks.ts';

/**
 * Back from mending: the focus goes to the line somebody came from; where it is mended and gone, to the next thing that lacks the
 * same, or else to what comes next in the list. Nothing is left: the heading keeps it.
 */
export function goToLine(list: HTMLElement, line: string): void {
  const [what = '', id] = line.split('.');
  const kinds = [...list.querySelectorAll<HTMLElement>('[data-what]')];
  const rank = (name: string | undefined) => lackOrder.findIndex((one) => one === name);
  const kind = kinds.find((one) => rank(one.dataset['what']) >= rank(what)) ?? kinds.at(-1);
  const links = [...(kind?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])];
  const same = links.find((one) => id !== undefined && one.href.endsWith(encodeURIComponent(`.${id}`)));
  const link = (kind?.dataset['what'] === what ? same : undefined) ?? links[0];
  if (!link) return;
  const fold = link.closest('details');
  if (fold) fold.open = true;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}
