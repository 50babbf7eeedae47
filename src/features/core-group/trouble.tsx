import { Notice } from '../../ui/notice/notice.tsx';

/** Why it was not done; nothing where all is well. */
export function Trouble({ words }: { words: string | null }) {
  return words === null ? null : <Notice tone="problem">{words}</Notice>;
}
