import type { ReactNode } from 'react';

/** Line drawings on a 24 grid, stroke only unless a part is filled. Own work. */
export const iconPaths = {
  back: <path d="M20 12H5M11 5.5L4.5 12l6.5 6.5" />,
  forward: <path d="M4 12h15M13 5.5l6.5 6.5-6.5 6.5" />,
  chevron: <path d="M9 5l7 7-7 7" />,
  plus: <path d="M12 5v14M5 12h14" />,
  check: <path d="M4 12.5l5.2 5.2L20 6.5" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  more: <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="4" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 018 0v3" />
    </>
  ),
  unlock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 017.6-1.8" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V4h10v5M7 17H4.500V9h15v8H17" />
      <rect x="7" y="14" width="10" height="6" />
    </>
  ),
  together: (
    <>
      <circle cx="9" cy="8" r="3.500" />
      <path d="M2.500 20c0-4 2.500-6.500 6.500-6.500s6.500 2.500 6.500 6.500" />
      <path d="M15.500 4.800a3.500 3.500 0 010 6.400M18 14.200c2.300.9 3.500 2.900 3.500 5.800" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.800" />
      <path d="M5 20.500c0-4.500 2.800-7 7-7s7 2.500 7 7" />
    </>
  ),
  speaker: (
    <>
      <path d="M4 9.500v5h3.500L13 19V5L7.500 9.500z" fill="currentColor" />
      <path d="M16.500 8.800a4.600 4.600 0 010 6.400M19.200 6a8.600 8.600 0 010 12" />
    </>
  ),
  'speaker-off': (
    <>
      <path d="M4 9.500v5h3.500L13 19V5L7.500 9.500z" fill="currentColor" />
      <path d="M16.500 9.500l5 5M21.500 9.500l-5 5" />
    </>
  ),
  microphone: (
    <>
      <rect x="9" y="3" width="6" height="11" rx="3" fill="currentColor" />
      <path d="M5.500 11.500a6.500 6.500 0 0013 0M12 18v3" />
    </>
  ),
  search: (
    <>
      <circle cx="10.500" cy="10.500" r="6.500" />
      <path d="M15.500 15.500L21 21" />
    </>
  ),
  pencil: <path d="M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19zM14 6.500l3.500 3.500" />,
  calendar: (
    <>
      <rect x="4" y="5" width="16" height="15" rx="2" />
      <path d="M4 10h16M8.500 3v4M15.500 3v4" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 7v5.300l3.500 2.200" />
    </>
  ),
  hourglass: (
    <path d="M6 3h12M6 21h12M7.500 3v4.500L12 12l-4.500 4.500V21M16.500 3v4.500L12 12l4.500 4.500V21" />
  ),
  'shield-check': (
    <path d="M12 3l8 3v6c0 5-3.500 8-8 9.500C7.500 20 4 17 4 12V6zM8.500 12l2.500 2.500 4.500-5" />
  ),
  warning: <path d="M12 4l9 16H3zM12 10v4.500M12 17.300h.01" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 11.500v5M12 7.800h.01" />
    </>
  ),
  bulb: <path d="M9 17.500c0-2.500-3-3.800-3-8a6 6 0 0112 0c0 4.200-3 5.500-3 8zM9.500 21h5" />,
  eye: (
    <>
      <path d="M2.500 12C5 7.500 8.200 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.700 6.500-9.500 6.500S5 16.500 2.500 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  'eye-off': (
    <path d="M6.500 7.500C4.900 8.600 3.600 10.100 2.500 12c2.500 4.500 5.700 6.500 9.500 6.500 1.700 0 3.200-.4 4.600-1.200M9.800 5.700c.7-.1 1.400-.2 2.200-.2 3.800 0 7 2 9.500 6.500-.7 1.300-1.500 2.400-2.400 3.300M4 4l16 16" />
  ),
  trash: (
    <path d="M4.500 6.500h15M9 6.500V4h6v2.500M6.500 6.500L7.500 20h9l1-13.500M10.300 10.500v5.500M13.700 10.500v5.500" />
  ),
  undo: <path d="M8.500 4.500L4 9l4.500 4.500M4 9h9.500a5.500 5.500 0 010 11H9" />,
  history: <path d="M4 5v4.500h4.500M4.300 9.500A8.500 8.500 0 113.600 13M12 7.500v5l3.300 2" />,
  settings: (
    <>
      <path d="M4 7h9M17.500 7H20M4 17h2.500M11 17h9" />
      <circle cx="15.200" cy="7" r="2.300" />
      <circle cx="8.700" cy="17" r="2.300" />
    </>
  ),
  download: <path d="M12 4v11M7 10.500l5 5 5-5M4.500 20h15" />,
  upload: <path d="M12 16V5M7 9.500l5-5 5 5M4.500 20h15" />,
  home: <path d="M4 11l8-7 8 7M6.500 9.500V20h11V9.500M10.500 20v-5.500h3V20" />,
  hand: (
    <path d="M8 13V6.200a1.600 1.600 0 013.200 0V11M11.200 10.500V4.600a1.600 1.600 0 013.200 0V11M14.400 11V6.200a1.600 1.600 0 013.200 0V14c0 4.200-2 7-5.800 7-3 0-4.600-1.600-6-4.300L4 13.200c-.4-1 .3-1.900 1.200-1.900.6 0 1.200.3 1.600.9L8 14" />
  ),
  question: <path d="M8 8.500a4 4 0 118 0c0 2.800-4 3.200-4 6.200M12 19.300h.01" />,
  skip: <path d="M5 5.500l9 6.500-9 6.500zM18.500 5.500v13" />,
  say: <path d="M4 5h16v11H11l-4.500 4v-4H4zM8 9h8M8 12.300h5" />,
  grip: <path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" strokeWidth="3.500" />,
  up: <path d="M12 20V5M5.500 11.500L12 5l6.500 6.500" />,
  down: <path d="M12 4v15M5.500 12.500L12 19l6.500-6.500" />,
  phone: (
    <path d="M7.500 4H5a1 1 0 00-1 1.100C4.600 13 11 19.400 18.900 20a1 1 0 001.100-1v-2.600l-4.200-1.700-1.900 2.200a13 13 0 01-6.800-6.800l2.200-1.900z" />
  ),
  leave: <path d="M13.500 4H5.500v16h8M10 12h10M16 7.500l4.500 4.500-4.500 4.500" />,
  star: (
    <path d="M12 3.800l2.500 5.300 5.700.8-4.100 4 1 5.800-5.100-2.800-5.100 2.800 1-5.800-4.100-4 5.700-.8z" />
  ),
  split: (
    <path d="M12 20v-7M12 13C12 9 6 10 6 5M12 13c0-4 6-3 6-8M3.500 7L6 4.500 8.500 7M15.500 7L18 4.500 20.500 7" />
  ),
  device: (
    <>
      <rect x="5" y="3.500" width="14" height="17" rx="2" />
      <path d="M10.500 17.500h3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** Every icon there is, by what it means. */
export type IconName = keyof typeof iconPaths;

/** Icons with a direction: they turn round in a right-to-left language. Pictures of things do not. */
export const mirrored: ReadonlySet<IconName> = new Set<IconName>([
  'back',
  'forward',
  'chevron',
  'speaker',
  'speaker-off',
  'undo',
  'skip',
  'say',
  'leave',
]);
