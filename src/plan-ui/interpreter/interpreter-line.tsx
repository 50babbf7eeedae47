import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { interpretingsOn, wantsInterpreter } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { paths } from '../paths.ts';

type Props = { plan: Plan; today: string; from: 'together' | 'hand-over' | 'meeting' };

/**
 * One tap to who interprets today, where somebody of the family speaks another language; nothing where nobody does. The worker is asked
 * and not the family, so it speaks the worker's language.
 */
export function InterpreterLine({ plan, today, from }: Props) {
  const { worker } = useChosenLanguages();
  if (!wantsInterpreter(plan)) return null;
  return (
    <Language code={worker}>
      <Line plan={plan} today={today} from={from} />
    </Language>
  );
}

function Line({ plan, today, from }: Props) {
  const t = useWords('interpreter');
  const here = interpretingsOn(plan, today);
  const href = paths.interpreter(plan.id, from);
  if (here.length === 0)
    return (
      <Button icon="say" href={href}>
        {t('today-nobody')}
      </Button>
    );
  return here.map(({ id, name, readAloud }) => (
    <Button key={id} icon={now(readAloud) === true ? 'check' : 'say'} href={href}>
      {t('today', { name })}
      {now(readAloud) === null ? ` · ${t('aloud.not-yet')}` : ''}
    </Button>
  ));
}
