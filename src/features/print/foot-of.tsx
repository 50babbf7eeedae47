import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { today } from '../../platform/now.ts';

type Props = { of: 'person' | 'family'; name: string; version: number };

/** For whom a copy is, which version, which day; at the foot of every page, in each language of the paper. */
export function FootOf({ of, name, version }: Props) {
  const t = useWords('print');
  const { date } = useFormats();
  return t(of === 'person' ? 'foot' : 'foot-plan', { name, version, date: date(today(), 'long') });
}
