import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { ScaleEnds } from '../../plan/goal/facts.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import type { Plan } from '../../plan/plan.ts';
import { askScale } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';
import { useWayBack } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import type { Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './ask-round.module.css';
import { BothEnds } from './both-ends.tsx';
import { useBeginAtTop } from './use-begin-at-top.ts';
import { askedBeforehand, whoCanAnswer } from './who-answers.ts';

type Props = {
  plan: Plan;
  goal: Goal;
  ends: ScaleEnds;
  last: Round | undefined;
  onAsked: () => void;
};

/** The question with both ends, and who answers it. */
export function AskRound({ plan, goal, ends, last, onAsked }: Props) {
  const t = useWords('scaling');
  const back = useWayBack(paths.plan(plan.id));
  const act = useAct(plan.id);
  const troubleWords = useTroubleWords();
  const [people, setPeople] = useState<readonly string[]>(() => askedBeforehand(plan, last, today()));
  const [failed, setFailed] = useState<(Acted & { ok: false }) | null>(null);
  useBeginAtTop('ask');
  const start = async () => {
    const acted = await act(askScale, { round: newId(), goal: goal.id, people });
    if (acted.ok) onAsked();
    else setFailed(acted);
  };
  return (
    <FamilyPage
      title={<Said words={ends.question} mark />}
      beside={<Listen voice={voice} texts={[ends.question, ends.ten, ends.zero]} />}
      back={
        last ? (
          <Button size="big" icon="back" onClick={onAsked}>
            {t('hand.not-now')}
          </Button>
        ) : (
          <Button size="big" icon="back" href={back}>
            {t('back')}
          </Button>
        )
      }
      next={
        <Button
          size="big"
          kind={people.length === 0 ? 'plain' : 'main'}
          iconEnd="forward"
          waiting={people.length === 0}
          onClick={() => void start()}
        >
          {t(people.length === 0 ? 'ask.start-waits' : 'ask.start')}
        </Button>
      }
    >
      <BothEnds ends={ends} />
      <div className={css.who}>
        <FieldGroup legend={t('ask.who')} heading>
          <p className={css.how}>{t('ask.how')}</p>
          <ChipRow>
            {whoCanAnswer(plan).map((person) => (
              <PersonPick
                key={person.id}
                person={person}
                type="checkbox"
                size="family"
                checked={people.includes(person.id)}
                onChange={(on) =>
                  setPeople(on ? [...people, person.id] : people.filter((one) => one !== person.id))
                }
              />
            ))}
          </ChipRow>
        </FieldGroup>
      </div>
      {failed ? <Notice tone="problem">{troubleWords(failed)}</Notice> : null}
    </FamilyPage>
  );
}
