import { useWords } from '../../i18n/use-words.ts';
import {
  type Crayon,
  crayons,
  SHEET,
  type Stroke,
  type Thickness,
  thicknesses,
} from '../../plan/hills/drawing.ts';
import { Button } from '../../ui/button/button.tsx';
import { DrawSheet } from '../../ui/drawing/draw-sheet.tsx';
import { DrawTools } from '../../ui/drawing/draw-tools.tsx';
import css from './draw-part.module.css';

/** With which the next line is drawn. */
export interface Pen {
  readonly crayon: Crayon;
  readonly thickness: Thickness;
}

type Props = {
  /** null while the drawing of last time is being opened */
  strokes: readonly Stroke[] | null;
  pen: Pen;
  onChange: (change: Partial<Pen & { readonly strokes: readonly Stroke[] }>) => void;
};

/** Drawing with finger or pen, and taking the last line back. Whoever cannot draw picks, writes or says it. */
export function DrawPart({ strokes, pen, onChange }: Props) {
  const t = useWords('hills');
  const { crayon, thickness } = pen;
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
