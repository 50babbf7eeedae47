import type { Namespace } from '../../i18n/namespaces.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Translate } from '../../i18n/word-keys.ts';

type Props<N extends Namespace> = { in: N; of: (t: Translate<N>) => string };

/** Words of ours as a piece: said in the language it stands in, and so in both inside a `<Both>`. */
export function Say<N extends Namespace>({ in: namespace, of }: Props<N>) {
  return of(useWords(namespace));
}
