import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Link } from '../../ui/link/link.tsx';
import css from './families.module.css';

/** A plan whose line could not be made: it keeps its place and says why. */
export function BrokenFamily({ planId, problem }: { planId: string; problem: string | null }) {
  const t = useWords('families');
  const troubleWords = useTroubleWords();
  return (
    <li className={css.card}>
      <h2 className={css.name}>
        <Link href={paths.plan(planId)}>{t('brokenName')}</Link>
      </h2>
      <p>{troubleWords({ refusal: null, problem })}</p>
    </li>
  );
}
