import { Fragment } from 'react';

/** "Docherty family · for Alfie": parts in one line, each in its own direction. */
export function Parts({ parts }: { parts: readonly string[] }) {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
    <Fragment key={at}>
      {at > 0 ? ' · ' : ''}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
