import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HillOnCopy } from '../../plan/copy/hill-on-copy.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { HillContent } from '../../plan-ui/hill/hill-content.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { useBeside } from '../../plan-ui/side-by-side/two-languages.tsx';
import { useStrokes } from '../../record/use-keepsake.ts';
import css from './paper.module.css';
import { Part } from './part.tsx';

/** What a child told, as far as it was shared with whoever this copy is for (E6). Nothing where nothing was. */
export function HillsOnPaper({ plan, hills }: { plan: Plan; hills: readonly HillOnCopy[] }) {
  return hills.map((hill) => (
    <Part
      key={hill.id}
      title={
        <Say in="hills" of={(t) => t(`shown.kind.${hill.kind}`, { name: nameOf(plan, hill.person) ?? '' })} />
      }
    >
      <One plan={plan} hill={hill} />
    </Part>
  ));
}

function One({ plan, hill }: { plan: Plan; hill: HillOnCopy }) {
  const two = useBeside() !== null;
  const strokes = useStrokes(plan.id, hill.drawing);
  return (
    <>
      <Both>
        <ToldOn on={hill.on} />
      </Both>
      <HillContent
        plan={plan}
        name={nameOf(plan, hill.person) ?? ''}
        drawn={hill.drawing !== null}
        strokes={strokes}
        pictures={hill.pictures}
        words={two ? null : hill.words}
        size="print"
      />
      {two && hill.words ? (
        <Both>
          <p className={css.large}>
            <Said words={hill.words} quoted mark />
          </p>
        </Both>
      ) : null}
    </>
  );
}

function ToldOn({ on }: { on: string }) {
  const t = useWords('hills');
  const { date } = useFormats();
  return <p>{t('shown.on', { date: date(on, 'long') })}</p>;
}
