import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';

const ways = ['pictures', 'words'] as const;
export type PaperWay = (typeof ways)[number];

/** With pictures or in words alone; the address may ask for one (`?as=words`). */
export function usePaperWay() {
  const [asked] = useSearchParams();
  return useState<PaperWay>(() => ways.find((way) => way === asked.get('as')) ?? 'pictures');
}

export function PaperChoice({ way, onWay }: { way: PaperWay; onWay: (way: PaperWay) => void }) {
  const t = useWords('print');
  return (
    <ChipRow>
      {ways.map((one) => (
        <ChipPick key={one} type="radio" name="paper-as" checked={way === one} onChange={() => onWay(one)}>
          {t(`as.${one}`)}
        </ChipPick>
      ))}
    </ChipRow>
  );
}
