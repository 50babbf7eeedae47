import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { NotTranslated, Said } from '../said/said.tsx';
import { useInSecond } from '../side-by-side/two-languages.tsx';

/**
 * A stone's name as the family said it. A goodbye nobody named is still called something.
 * @param once in a narrow place, in two languages: what stands there already is not said again, only that it is not translated
 */
export function StoneName({ stone, once = false }: { stone: Stone; once?: boolean }) {
  const t = useWords('common');
  const second = useInSecond();
  const name = now(stone.name);
  if (stone.goodbye && name.text.trim() === '') return t('goodbye');
  return once && second && name.phrase === undefined ? (
    <NotTranslated words={name} />
  ) : (
    <Said words={name} mark />
  );
}
