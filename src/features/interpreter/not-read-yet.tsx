import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { sayReadAloud } from '../../plan/interpreter/decide.ts';
import { interpretingsOn } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { today } from '../../platform/now.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

/** Whoever interprets today has not read the plan aloud yet: one tap when they have (J5). */
export function NotReadYet({ plan }: { plan: Plan }) {
  const t = useWords('interpreter');
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  const waiting = interpretingsOn(plan, today()).filter(({ readAloud }) => now(readAloud) === null);
  return waiting.map(({ id, name }) => (
    <Notice
      key={id}
      tone="info"
      icon="speaker"
      note={trouble === null ? t('aloud.not-yet') : troubleWords(trouble)}
      actions={
        <>
          <Button onClick={() => void doing(sayReadAloud, { interpreting: id, readAloud: true })}>
            {t('say-yes')}
          </Button>
          <Button onClick={() => void doing(sayReadAloud, { interpreting: id, readAloud: false })}>
            {t('say-no')}
          </Button>
        </>
      }
    >
      {t('today', { name })}
    </Notice>
  ));
}
