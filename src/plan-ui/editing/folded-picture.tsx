import { useWords } from '../../i18n/use-words.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { looksOf } from '../person/looks-of.ts';
import { Picture } from '../picture/picture.tsx';
import { type Composed, refOf } from './composed-picture.ts';
import { PictureChoice } from './picture-choice.tsx';
import type { PictureSearch } from './picture-search.ts';

type Props = {
  plan: Plan;
  title: string;
  sentence: string;
  value: Composed;
  onChange: (value: Composed) => void;
  search: PictureSearch;
  onSearch: (search: PictureSearch) => void;
  /** Open from the start, where a picture matters most. */
  open?: boolean;
};

/** Choosing a picture, folded away until somebody wants one. */
export function FoldedPicture({
  plan,
  title,
  sentence,
  value,
  onChange,
  search,
  onSearch,
  open = false,
}: Props) {
  const editing = useWords('editing');
  const looks = looksOf(plan);
  const chosen = refOf(value);
  return (
    <Disclosure
      title={title}
      startOpen={open}
      aside={
        chosen === null ? undefined : (
          <Picture picture={chosen} looks={looks} size="s" label={editing('picture.legend')} />
        )
      }
    >
      <PictureChoice
        legend={editing('picture.legend')}
        value={value}
        onChange={onChange}
        search={search}
        onSearch={onSearch}
        people={everyone(plan)}
        looks={looks}
        sentence={sentence}
      />
    </Disclosure>
  );
}
