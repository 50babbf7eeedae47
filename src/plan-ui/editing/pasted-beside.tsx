import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Said } from '../said/said.tsx';
import css from './pasted-beside.module.css';

/** I7: what else stood where this was pasted from; words to read, said to be what they are. Nothing where nothing stood. */
export function PastedBeside({ words }: { words: readonly Words[] }) {
  const t = useWords('editing');
  if (words.length === 0) return null;
  return (
    <Disclosure title={t('pasted')} aside={t('pasted-why')}>
      <ul className={css.words}>
        {words.map((one) => (
          <li key={one.text}>
            <Said words={one} mark />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
