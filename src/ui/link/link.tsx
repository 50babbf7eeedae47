import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

function PlainLink(props: LinkProps) {
  return <a {...props} />;
}

/**
 * How a link moves about. The router is no business of this folder, so `app` gives its own link here once:
 * `<LinkKind value={RouterLink}>`. Without it links are plain anchors.
 */
export const LinkKind = createContext<ComponentType<LinkProps>>(PlainLink);

/** An anchor that uses the app's router where there is one. */
export function Link(props: LinkProps) {
  const Kind = useContext(LinkKind);
  return <Kind {...props} />;
}
