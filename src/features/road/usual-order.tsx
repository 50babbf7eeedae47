import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { layStones, type UsualId, usualDay, usualOrder } from '../../plan/road/typical-order.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import type { Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './road-overview.module.css';

/** The order in which stones usually come, for a road with none: leave out what does not fit, lay the rest (D16). */
export function UsualOrder({ plan }: { plan: Plan }) {
  const t = useWords('road-editor');
  const road = useWords('road');
  const common = useWords('common');
  const { date } = useFormats();
  const { code } = useLanguage();
  const troubleWords = useTroubleWords();
  const act = useAct(plan.id);
  const mending = useMending();
  const [leftOut, leaveOut] = useState<readonly UsualId[]>([]);
  const [acted, setActed] = useState<Acted | null>(null);
  const day = today();
  const own = paths.roadEditor(plan.id, 'new');
  const chosen = usualOrder.filter(({ id }) => !leftOut.includes(id));
  const lay = async () => {
    const done = await act(layStones, {
      stones: chosen.map(({ id, picture, goodbye }) => ({
        stone: newId(),
        name: { text: road(`usual.${id}`), language: code },
        by: usualDay(id, day),
        picture,
        goodbye,
      })),
    });
    setActed(done);
    if (done.ok) mending?.goBack();
  };
  return (
    <Card title={t('usual')}>
      <p className={css.why}>{t('usual-why')}</p>
      <ChipRow>
        {usualOrder.map(({ id, picture }) => (
          <ChipPick
            key={id}
            type="checkbox"
            checked={!leftOut.includes(id)}
            onChange={(on) => leaveOut(on ? leftOut.filter((one) => one !== id) : [...leftOut, id])}
            face={<Picture picture={picture} size="s" />}
          >
            {road(`usual.${id}`)}{' '}
            <span className={css.hint}>{t('usual-day', { date: date(usualDay(id, day), 'short') })}</span>
          </ChipPick>
        ))}
      </ChipRow>
      {acted === null || acted.ok ? null : (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(acted)}
        </Notice>
      )}
      <div className={css.layUsual}>
        {chosen.length === 0 ? null : (
          <Button kind="main" icon="plus" onClick={() => void lay()}>
            {t('usual-lay', { count: chosen.length })}
          </Button>
        )}
        <Button href={mending ? paths.toMend(own, mending.line) : own}>{t('own')}</Button>
      </div>
    </Card>
  );
}
