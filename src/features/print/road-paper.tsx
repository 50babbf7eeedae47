import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { planCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { RoadForChild } from '../../plan-ui/road-of-plan/road-for-child.tsx';
import { RoadInWords } from '../../plan-ui/road-of-plan/road-in-words.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { today } from '../../platform/now.ts';
import { Paper } from './paper.tsx';

type Props = { plan: Plan; as: 'adult' | 'child' | 'words' };

/** The road on one page: on its side as a drawing, upright in words. */
export function RoadPaper({ plan, as }: Props) {
  const t = useWords('plan');
  const own = useWords('print');
  const { date } = useFormats();
  const day = today();
  const name = plan.family ? now(plan.family.name) : '';
  const { version } = planCopy(plan, day);
  return (
    <Paper
      wide={as !== 'words'}
      over={t('family', { name })}
      title={t('road')}
      foot={own('foot-plan', { name, version, date: date(day, 'long') })}
    >
      {as === 'adult' ? <RoadOfPlan plan={plan} today={day} size="print" /> : null}
      {as === 'child' ? <RoadForChild plan={plan} today={day} size="print" /> : null}
      {as === 'words' ? <RoadInWords plan={plan} today={day} brief /> : null}
    </Paper>
  );
}
