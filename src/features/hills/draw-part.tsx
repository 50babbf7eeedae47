import { useWords } from '../../i18n/use-words.ts';
import { crayons, SHEET, type Stroke, thicknesses } from '../../plan/hills/drawing.ts';
import { Button } from '../../ui/button/button.tsx';
import { DrawSheet } from '../../ui/drawing/draw-sheet.tsx';
import { DrawTools } from '../../ui/drawing/draw-tools.tsx';
import type { Filling } from './filling.ts';
import css from './hills.module.css';

type Props = {
  /** null while the drawing of last time is being opened */
  strokes: readonly Stroke[] | null;
  filling: Filling;
  onChange: (change: Partial<Filling>) => void;
};

/** Drawing with finger or pen, and taking the last line back. Whoever cannot draw picks, writes or says it. */
export function DrawPart({ strokes, filling, onChange }: Props) {
  const t = useWords('hills');
  const { crayon, thickness } = filling;
  const lines = strokes ?? [];
  return (
    <div className={css.draw}>
      <div className={css.paper}>
        <DrawSheet
          sheet={SHEET}
          lines={lines}
          crayon={crayon}
          thickness={thickness}
          label={t('draw.sheet', { number: lines.length })}
          onLine={(line) => {
            // Nothing is drawn over a sheet that is not open yet: it would take its place.
            if (strokes !== null)
              onChange({ strokes: [...strokes, { ...line, crayon, points: [...line.points] }] });
          }}
        />
      </div>
      <DrawTools
        crayonLabel={t('draw.colour')}
        thicknessLabel={t('draw.thickness')}
        crayons={crayons.map((value) => ({ value, words: t(`draw.crayon.${value}`) }))}
        thicknesses={thicknesses.map((value) => ({ value, words: t(`draw.thick.${value}`) }))}
        crayon={crayon}
        thickness={thickness}
        onCrayon={(to) => onChange({ crayon: to })}
        onThickness={(to) => onChange({ thickness: to })}
      >
        {lines.length === 0 ? null : (
          <Button size="listen" icon="undo" onClick={() => onChange({ strokes: lines.slice(0, -1) })}>
            {t('draw.undo')}
          </Button>
        )}
      </DrawTools>
      {lines.length === 0 ? <p className={css.fine}>{t('draw.other')}</p> : null}
    </div>
  );
}
