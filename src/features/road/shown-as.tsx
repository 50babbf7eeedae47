import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import css from './family-road.module.css';

const ways = ['adult', 'child', 'words'] as const;
type ShownAs = (typeof ways)[number];

/**
 * How the road is shown, and the way to change it: the change is seen at once, and the address keeps it, so that a reload shows the same.
 */
export function useShownAs(): readonly [ShownAs, (way: ShownAs) => void] {
  const [asked, go] = useSearchParams();
  const [shown, show] = useState(() => ways.find((way) => way === asked.get('as')) ?? 'adult');
  const change = (way: ShownAs) => {
    show(way);
    const { as: _as, stone: _stone, ...rest } = Object.fromEntries(asked);
    go(way === 'adult' ? rest : { ...rest, as: way }, { replace: true });
  };
  return [shown, change];
}

type Props = { shown: ShownAs; onShow: (way: ShownAs) => void };

/** One road, three ways to see it. */
export function ShownAsChoice({ shown, onShow }: Props) {
  const t = useWords('road');
  return (
    <fieldset className={css.as}>
      <legend className={css.unseen}>{t('as.how')}</legend>
      <ChipRow>
        {ways.map((way) => (
          <ChipPick
            key={way}
            type="radio"
            name="shown-as"
            checked={shown === way}
            onChange={() => onShow(way)}
          >
            <InOneLine>
              <Say in="road" of={(words) => words(`as.${way}`)} />
            </InOneLine>
          </ChipPick>
        ))}
      </ChipRow>
    </fieldset>
  );
}
