import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { Said } from '../said/said.tsx';

/** A stone's name as the family said it. A goodbye nobody named is still called something. */
export function StoneName({ stone }: { stone: Stone }) {
  const t = useWords('common');
  const name = now(stone.name);
  return stone.goodbye && name.text.trim() === '' ? t('goodbye') : <Said words={name} mark />;
}
